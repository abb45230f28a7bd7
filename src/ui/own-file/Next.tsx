import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly onNext: () => void;
  /** What is still open, if anything. */
  readonly children: ReactNode;
}

/** The way to the next step, always in sight. */
export function Next({ onNext, children }: Props) {
  const { steps } = useWords();
  return (
    <div className="own-next">
      <Button variant="primary" onClick={onNext}>
        {steps('next')}
      </Button>
      <output className="small">{children}</output>
    </div>
  );
}
