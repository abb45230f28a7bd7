import type { Translation } from '../translation.ts';
import type uk from '../uk/commands.ts';

export default {
  line: {
    file: 'FILE',
    lang: 'language',
    help: 'this help',
    noFile: 'There is no file {file}',
    titles: {
      usage: 'Usage:',
      arguments: 'Arguments:',
      options: 'Options:',
    },
    refused: {
      unknownOption: 'there is no option {what}',
      oneFile: 'expected one FILE, got {came}',
      noValue: '{what}: a value is missing',
      expected: '{what}: expected {expected}, got {came}',
    },
  },
  check: {
    about:
      'What is wrong in a table of services, before it is published.\n\nExit code: 0 without errors, 1 with errors, 2 for what cannot be read.',
    table: 'a table of services, CSV or XLSX, or another table of data/ (surveys.csv, bodies.csv …)',
    json: 'findings for programs',
    region: 'oblast in which names of hromadas are looked up (else as the file’s name says)',
    previous: 'the table of the last release: each record that vanished is asked about',
  },
  import: {
    about:
      'Any list as a table of ours. Never asks. Exit code: 0 whole, 1 something is missing, 2 unreadable.',
    list: 'a list as it is: CSV, XLSX, ODS, a table of HTML, GeoJSON, Overpass, HSDS 3.0',
    profile: 'decisions kept from the last time',
    region: 'oblast in which names are looked up (else as the file says)',
    set: 'value of a column for all rows (status=operating), or the counterpart of what is written ("service_type:соц. супровід=family-support"; an empty one: there is none); may be repeated',
    out: 'where the table is written: .csv, .xlsx, or .zip, a bundle for publish-data (else CSV to the screen)',
    save: 'where a profile with these decisions is written',
    table: 'which of the file’s tables is read, from 1',
    by: 'the body that answers for the bundle',
    whole: 'the bundle is the whole table of the oblast',
    needsBody: 'a bundle needs a body: --by',
    oneOblast: 'a bundle is of one oblast: say it by --region',
    noTable: 'tables in the file: {count}',
    rows: 'rows {rows}',
    decisions: 'Decisions still needed: {needed}; may be told besides: {free}.',
  },
  publish: {
    about:
      'Takes a bundle of the page “Check a file of yours” into data/, and shows what it changes. Exit code: 0 written, 1 refused by the check, 2 unreadable.',
    bundle: 'zip or JSON: services, surveys, what is gone, who says so',
    dryRun: 'only show the changes',
    badPack: '{file}: {where}: expected {expected}, got {came}',
    by: '{file}: {name}, {on}; oblast {oblast}; {scope}',
    whole: 'replaces the whole table of the oblast',
    part: 'adds and changes records by their ids',
    added: 'new: {id} ({provider}, {type})',
    changed: 'changed: {id}: {column}: “{before}” → “{after}”',
    vanished: 'vanishes: {id} ({provider})',
    unsaid: 'vanished without a word: {id} ({provider}); the bundle must say why',
    unplaced: 'unplaced: row {row}: {message}',
    survey: 'survey: {id}: {area}, {types}, {completeness}, {date}',
    counts: 'Same {same}, changed {changed}, added {added}, vanished {vanished}, unplaced {unplaced}.',
    foreign: 'row {row}: “{id}” belongs to the table {file}',
    wrote: 'Written: {files}',
    nothing: 'Nothing was written.',
  },
  stale: {
    noPhone: 'no phone known',
    noDate: 'no date',
    age: '{months} months',
    people: '{people} residents',
    noPeople: 'residents not known',
    project: 'a project of {year}, it may have ended',
    sum: '{rows} of {all} records are older than {months} months, {silent} without a phone. First those that serve most residents (on 1 January 2022, not recipients) and are longest without news.',
    registers: '{count} more are of open registers: a new edition updates them.',
  },
} satisfies Translation<typeof uk>;
