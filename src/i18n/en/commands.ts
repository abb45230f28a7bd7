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
      oneFile: 'expected one FILE, came {came}',
      noValue: '{what}: a value is missing',
      expected: '{what}: expected {expected}, came {came}',
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
