import { FolderOpen } from 'lucide-react';
import { type DragEvent, useRef } from 'react';
import { Button } from '../parts/Button.tsx';
import './file-drop.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen by a press, or dropped; a field of the browser's own would speak its language, not the page's. */
export function FileDrop({ label, hint, accept, multiple = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    if (taken.length > 0) onFiles(taken);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <div className="plan-drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <Button icon={FolderOpen} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple}
        accept={accept}
        onChange={({ target }) => {
          take(target.files);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
      <span className="muted small">{hint}</span>
    </div>
  );
}
