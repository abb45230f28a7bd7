/** What mail programs and browsers take of a `mailto:` without cutting it off. */
const LONGEST = 1900;

export interface MailLink {
  readonly href: string;
  /** It carries the first of the texts, not a shorter one. */
  readonly whole: boolean;
}

/** A `mailto:` with the first of the texts that fits; the last of them if none does. */
export function mailLink(subject: string, texts: readonly [string, ...string[]]): MailLink {
  const links = texts.map(
    (text) =>
      `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text).replace(/%0A/g, '%0D%0A')}`,
  );
  const href = links.find((link) => link.length <= LONGEST) ?? links.at(-1) ?? '';
  return { href, whole: href === links[0] };
}
