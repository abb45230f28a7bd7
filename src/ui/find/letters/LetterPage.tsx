import { createPortal } from 'react-dom';
import type { Letter } from '../../../domain/letter/letter.ts';

/** The sheet that is printed: at the end of the body, seen on paper only. */
export function LetterPage({ letter }: { readonly letter: Letter }) {
  return createPortal(
    <div className="letter-page" lang="uk">
      <div className="letter-page-head">
        {letter.head.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <h1>{letter.title}</h1>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="letter-page-sign">
        {letter.sign.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>,
    document.body,
  );
}
