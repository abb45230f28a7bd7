/** Pages of prose that every view links to. */
export type Statement = 'privacy' | 'accessibility';
