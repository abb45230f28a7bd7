import { useEffect, useRef } from 'react';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A second look before something is lost or done to all rows: in its place, not over the page. */
export function Confirm({ question, yes, no, onYes, onNo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="own-sure" role="alertdialog" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <p className="contact-row">
        <Button variant="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </p>
    </div>
  );
}
