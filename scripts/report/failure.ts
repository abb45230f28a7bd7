/** The files that a report is made of are not what they should be: exit code 1. */
export class ReportFailure extends Error {}
