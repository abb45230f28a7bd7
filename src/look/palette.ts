import type { FillKey } from '../domain/coverage/state.ts';
import type { ClassKey } from '../domain/metrics/classes.ts';

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
  /** Classes of a number, all of one hue and plain: lightness tells them apart, patterns the states beside them. */
  readonly metric: Readonly<Record<ClassKey, string>>;
}

/*
 * Lightness (CIE L*) of the grounds alone tells the states apart: light theme 30, 43, 61, 71, 82, 90, 97, dark theme
 * 14, 22, 30, 39, 49, 58, 72. So print in grey and colour blindness lose nothing where a pattern has no room. Every ink has at least 3:1 on its ground. Both are held by a test.
 */

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
    servedArea: { ground: '#77b9b0', ink: '#0b5f57' },
    planned: { ground: '#e6cb8e', ink: '#7d4d00' },
    gap: { ground: '#6d3061', ink: '#d7b0cd' },
    notFound: { ground: '#e9e1e8', ink: '#92788c' },
    unknown: { ground: '#f8f7f3', ink: '#928d82' },
    notApplicable: { ground: '#94938d', ink: '#484742' },
  },
  metric: {
    metricZero: '#dadde0',
    metric1: '#a1b9ea',
    metric2: '#7296d8',
    metric3: '#4277c4',
    metric4: '#0c529b',
    metric5: '#002b5f',
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
    servedLocal: { ground: '#4cc2b2', ink: null },
    servedArea: { ground: '#27665e', ink: '#6fd3c6' },
    planned: { ground: '#574522', ink: '#e0aa4a' },
    gap: { ground: '#b07aa4', ink: '#3f1e38' },
    notFound: { ground: '#3a3340', ink: '#9c8799' },
    unknown: { ground: '#20252b', ink: '#66717d' },
    notApplicable: { ground: '#6f757b', ink: '#23282c' },
  },
  metric: {
    metricZero: '#4a5661',
    metric1: '#486ea5',
    metric2: '#5f86c0',
    metric3: '#7ea0d5',
    metric4: '#b3c8eb',
    metric5: '#e5ebf6',
  },
};
