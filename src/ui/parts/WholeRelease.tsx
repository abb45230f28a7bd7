import { createElement, Fragment } from 'react';

const RELEASE = /([«“]?\d{4}-\d\d-\d\d(?:-[\da-f]+)?[»”]?(?:\u00a0—)?)/;

/** Words in which the name of a release, «2025-08-26-1a2b3c4d», is never broken, nor a day alone. */
export function WholeRelease({ text }: { readonly text: string }) {
  const parts = text.split(RELEASE);
  const whole = parts.map((part, at) =>
    at % 2 === 0 ? part : createElement('span', { className: 'release' }, part),
  );
  return createElement(Fragment, null, ...whole);
}
