import { Children, type ReactNode } from 'react';
import './dotted.css';

/** Short facts in one line, a dot between two; where the line breaks, it neither ends nor begins with the dot. */
export function Dotted({ children }: { readonly children: ReactNode }) {
  return (
    <span className="dotted">
      {Children.map(Children.toArray(children), (part, i) => (
        <>
          {i > 0 && ' '}
          <span>
            {i > 0 && <i>· </i>}
            {part}
          </span>
        </>
      ))}
    </span>
  );
}
