import { createElement, Fragment } from 'react';
import { useWords } from '../../i18n/use-words.ts';

/** From a Cyrillic letter to the next Latin one. */
const UKRAINIAN = /(\p{sc=Cyrl}[^a-z]*)/iu;

/** A line with words of the data in it: “Nizhyn, вул. Миру, 5”. In another language a screen reader is told which are Ukrainian. */
export function DataText({ children: text }: { readonly children: string }) {
  const { lang } = useWords();
  if (lang === 'uk') return text;
  // Not by key: two parts of a text may be the same.
  const parts = text
    .split(UKRAINIAN)
    .map((part, i) => (i % 2 === 0 ? part : createElement('span', { lang: 'uk' }, part)));
  return createElement(Fragment, null, ...parts);
}
