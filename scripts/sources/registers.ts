import { agreements } from './agreements.ts';
import { cnap } from './cnap.ts';
import { pupils } from './pupils.ts';
import type { Register } from './register.ts';
import { schools } from './schools.ts';

/** The open registers that the build reads, each pinned in `data/sources.lock.json`. */
export const REGISTERS: readonly Register[] = [cnap, schools, agreements, pupils];
