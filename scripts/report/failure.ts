/** Why a report cannot be given. `usage`: the arguments are wrong (exit 2); `data`: the files are (exit 1). */
export class ReportFailure extends Error {
  readonly kind: 'usage' | 'data';

  constructor(kind: 'usage' | 'data', message: string) {
    super(message);
    this.name = 'ReportFailure';
    this.kind = kind;
  }
}
