/** What begins a line of a list, within a sentence. */
export const lowered = (text: string): string => text.slice(0, 1).toLocaleLowerCase() + text.slice(1);
