import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button } from './Button.tsx';

interface Props {
  readonly children: string;
  /** What the field is called, where the button's word is not enough. */
  readonly label?: string;
  readonly title?: string;
  readonly accept: string;
  readonly multiple?: boolean;
  /** At least one. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Where files are chosen: a field of the browser's own would speak its language, not the page's. */
export function FileButton({ children, label = children, title, accept, multiple = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={FolderOpen} title={title} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple}
        accept={accept}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          if (first !== undefined) onFiles([first, ...others]);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
