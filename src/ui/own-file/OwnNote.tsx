import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { OwnFile } from '../../state/own-file/own-file.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import './own-note.css';

/** Says above the map that records of the visitor's own file stand on it. */
export function OwnNote({ file }: { readonly file: OwnFile }) {
  const { own, lang } = useWords();
  const n = formatNumber(file.ids.size, lang);
  return (
    <Notice live="polite">
      <div className="own-note">
        <p className="small">{own(`note.${file.mode}`, { file: file.file, n })}</p>
        <Button onClick={file.hide}>{own('note.off')}</Button>
      </div>
    </Notice>
  );
}
