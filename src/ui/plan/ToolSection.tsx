import type { LucideIcon } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Boundary } from '../parts/Boundary.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';

interface Props {
  readonly icon: LucideIcon;
  readonly title: string;
  /** Opens by itself when this becomes true: a link brought what it shows. */
  readonly show?: boolean;
  readonly children: ReactNode;
}

/** A tool of the planner behind its name. What is inside is loaded when it is first opened, and stays. */
export function ToolSection({ icon: Icon, title, show = false, children }: Props) {
  const { t } = useWords();
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(show);
  useEffect(() => {
    if (show && details.current !== null) details.current.open = true;
  }, [show]);
  return (
    <details
      ref={details}
      className="plan-tool"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary className="button button-plain">
        <Icon aria-hidden="true" size={20} strokeWidth={1.75} />
        {title}
      </summary>
      {opened && (
        <div className="plan-tool-body">
          <Boundary fallback={<Notice live="assertive">{t('errors:network')}</Notice>}>
            <Suspense fallback={<Skeleton cards={1} />}>{children}</Suspense>
          </Boundary>
        </div>
      )}
    </details>
  );
}
