import type { FillKey } from '../domain/coverage/state.ts';

export interface Fill {
  /** Ground of the polygon. */
  readonly ground: string;
  /** Lines, dots or rings of its pattern; null for the solid one. */
  readonly ink: string | null;
}

export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** Map ground around the drawn territory. */
  readonly ground: string;
  readonly halo: string;
  readonly state: Readonly<Record<FillKey, Fill>>;
}

/** The same values stand as custom properties in `ui/styles/tokens.css`; a test compares the two. */
export const LIGHT: Palette = {
  paper: '#fbfaf6',
  surface: '#ffffff',
  ink: '#1b2431',
  muted: '#586474',
  line: '#dfdbd0',
  accent: '#1d4f91',
  accentSoft: '#e8eff8',
  ground: '#f1efe8',
  halo: '#ffffff',
  state: {
    servedLocal: { ground: '#0f7268', ink: null },
    servedArea: { ground: '#8fcac2', ink: '#0f7268' },
    planned: { ground: '#f6e7c4', ink: '#a66b06' },
    gap: { ground: '#8a4a7c', ink: '#e9cfe3' },
    notFound: { ground: '#f1ebf0', ink: '#b9a3b4' },
    unknown: { ground: '#eeece5', ink: '#c9c4b6' },
    notApplicable: { ground: '#b4b3ad', ink: '#8b8a84' },
  },
};

export const DARK: Palette = {
  paper: '#12181f',
  surface: '#1a222c',
  ink: '#e9edf2',
  muted: '#a3afbd',
  line: '#323d4a',
  accent: '#8db8f0',
  accentSoft: '#213449',
  ground: '#0d1217',
  halo: '#12181f',
  state: {
    servedLocal: { ground: '#3fb8a8', ink: null },
    servedArea: { ground: '#1d5a53', ink: '#3fb8a8' },
    planned: { ground: '#43361a', ink: '#e0aa4a' },
    gap: { ground: '#b983ac', ink: '#4a2642' },
    notFound: { ground: '#2b2530', ink: '#7d6b7b' },
    unknown: { ground: '#262b31', ink: '#49525c' },
    notApplicable: { ground: '#4d5257', ink: '#2e3337' },
  },
};
