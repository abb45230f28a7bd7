import type { DragEvent } from 'react';
import { FileButton } from '../parts/FileButton.tsx';
import './file-drop.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Where files are chosen by a press, or dropped. */
export function FileDrop({ label, hint, accept, multiple = false, onFiles }: Props) {
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const [first, ...others] = event.dataTransfer.files;
    if (first !== undefined) onFiles([first, ...(multiple ? others : [])]);
  };
  return (
    <div className="plan-drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <FileButton accept={accept} multiple={multiple} onFiles={onFiles}>
        {label}
      </FileButton>
      <p className="muted small">{hint}</p>
    </div>
  );
}
