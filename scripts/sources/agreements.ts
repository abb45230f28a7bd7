import type { Register } from './register.ts';
import { agreementNotes, readAgreements } from './agreements/read.ts';

/** Agreements of cooperation on social services. */
export const agreements: Register = async ({ pinned, hasUnit }) => {
  const files = {
    register: await pinned.bytes('agreements', '.xlsx'),
    parties: (await pinned.bytes('agreements', '.csv')).toString('utf8'),
  };
  const read = await readAgreements(files, hasUnit, pinned.credit('agreements'));
  return { agreements: read.agreements, notes: agreementNotes(read) };
};
