/** What a change shows, by the first cell of its row, then by the words of its last. */
export type Seen = Readonly<Record<string, Readonly<Record<string, () => unknown>>>>;
