import type { Register } from './register.ts';
import { pupilNotes, readPupils } from './pupils/read.ts';

/** Pupils of inclusive classes, as a figure of need. */
export const pupils: Register = async ({ pinned, places }) => {
  const read = await readPupils(
    await pinned.bytes('inclusive-pupils'),
    places,
    pinned.credit('inclusive-pupils'),
  );
  return { needs: [read.need], notes: pupilNotes(read) };
};
