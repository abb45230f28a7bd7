import { CHOICES } from './choices.tsx';
import { DATA } from './data.tsx';
import { LOOK } from './look.tsx';
import { RULES } from './rules.tsx';
import type { Seen } from './seen.ts';
import { WORDS } from './words.tsx';

export const SEEN: Seen = { ...DATA, ...WORDS, ...CHOICES, ...LOOK, ...RULES };
