/*
 * A spreadsheet runs a cell that begins with = + - @ as a formula. Written tables put an apostrophe before such a text,
 * as Excel itself does, and reading takes it off again.
 */
const RISKY = /^'*[=+\-@\t\r]/;

/** A text that no spreadsheet will run. */
export function guard(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text that `guard` was given. */
export function unguard(text: string): string {
  return text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
}
