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
