import { type ClipboardEvent, useId, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import type { Source } from '../use-own-file.ts';

interface Props {
  readonly onOpen: (source: Source) => void;
}

/** A table copied in Word, a spreadsheet or a web page: pasted, it is opened at once; typed text waits for the button. */
export function PasteTable({ onOpen }: Props) {
  const { steps } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const open = (content: string) =>
    onOpen({ file: steps('paste.file'), blob: new Blob([content]), oblast: null });
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    const table = /<table[\s>]/i.test(html) ? tablesIn(html) : /\t.*\n/.test(plain) ? plain : null;
    if (table === null) return;
    event.preventDefault();
    open(table);
  };
  return (
    <section className="own-paste">
      <label htmlFor={id}>{steps('paste.title')}</label>
      <p id={`${id}-hint`} className="muted small">
        {steps('paste.hint')} <span className="own-fine">{steps('paste.keys')}</span>
        <span className="own-coarse">{steps('paste.touch')}</span>
      </p>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setText(target.value)}
        onPaste={onPaste}
      />
      {text.trim() !== '' && <Button onClick={() => open(text)}>{steps('paste.open')}</Button>}
    </section>
  );
}

/** A clipboard's page begins with whatever its program writes; the tables are enough. */
function tablesIn(html: string): string {
  return html.slice(html.search(/<table[\s>]/i));
}
