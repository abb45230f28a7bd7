import type { Translation } from '../translation.ts';
import type uk from '../uk/commands.ts';

export default {
  check: {
    usage: `npm run check-data -- FILE [--json] [--lang {languages}] [--region UA74] [--previous FILE]
  FILE        a table of services, CSV or XLSX
  --json      findings for programs
  --lang en   in English
  --region    oblast in which names of hromadas are looked up (else as the file's name says)
  --previous  the table of the last release: each record that vanished is asked about
Exit code: 0 without errors, 1 with errors, 2 for what cannot be read.`,
    oneFile: 'expected one FILE, came {came}',
    expected: 'expected {expected}, came {came}',
    noFile: 'There is no file {file}',
  },
  import: {
    usage: `npm run import -- FILE [--profile P.json] [--region UA74] [--set column=value]… [--out FILE]
  FILE        a list as it is: CSV, XLSX, ODS, a table of HTML, GeoJSON, Overpass, HSDS 3.0
  --profile   decisions kept from the last time
  --region    oblast in which names are looked up (else as the file says)
  --set       value of a column for all rows (status=operating), or the counterpart of what is written:
              "service_type:соц. супровід=family-support"; an empty one: there is none
  --out       where the table is written: .csv, .xlsx, or .zip, a bundle for publish-data (else CSV to the screen)
  --by        the body that answers for the bundle; --whole: it is the whole table of the oblast
  --save      where a profile with these decisions is written
  --table     which of the file's tables is read, from 1
  --lang en   in English
Exit code: 0 whole, 1 something is missing, 2 cannot be read.`,
    column: 'a column of the table',
    body: 'the name of a body for the bundle',
    oneOblast: 'a bundle is of one oblast: say it by --region',
    rows: 'rows {rows}',
    decisions: 'Decisions still needed: {needed}; may be told besides: {free}.',
  },
  publish: {
    usage: `npm run publish-data -- BUNDLE [--dry-run] [--lang {languages}]
  BUNDLE     zip or JSON of the page “Check a file of yours”: services, surveys, what changed, who
  --dry-run  only show the changes
Exit code: 0 written to data/, 1 refused by the check, 2 the bundle cannot be read.`,
    onePack: 'expected one BUNDLE, came {came}',
    badPack: '{file}: {where}: expected {expected}, came {came}',
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
    sum: '{rows} of {all} records are older than {months} months.',
  },
} satisfies Translation<typeof uk>;
