import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { QrCode } from './QrCode.tsx';
import type { SlipItem } from './slip-facts.ts';
import { SlipEntry } from './SlipEntry.tsx';

interface Props {
  readonly items: readonly SlipItem[];
  readonly link: string;
  /** «Складено 23.11.2026, ЦНСП Ніжина». */
  readonly made: string;
  readonly release: string;
  /** The map. */
  readonly children?: ReactNode;
}

/** Up to so many services are set large, up to so many of middle size; more are set tight. */
const LARGE = 3;
const MIDDLE = 6;

function sizeOf(count: number): string {
  return count <= LARGE ? 'large' : count <= MIDDLE ? 'middle' : 'tight';
}

/** The page that the client leaves with: legible in black and white, a service never split between pages. */
export function SlipPage({ items, link, made, release, children }: Props) {
  const { t, lang } = useWords();
  const sources = [...new Set(items.flatMap(({ source }) => source ?? []))];
  return (
    <article className="slip" lang={lang} data-size={sizeOf(items.length)}>
      <div className="slip-head">
        <div>
          <h2>{t('refer:slip.title')}</h2>
          <p>{made}</p>
          <p className="slip-not">{t('refer:slip.notReferral')}</p>
        </div>
        {children}
        <QrCode link={link} />
      </div>
      {items.map((item, i) => (
        <SlipEntry key={item.id} item={item} number={i + 1} />
      ))}
      <div className="slip-end">
        <p className="slip-last">{t('refer:slip.lastResort')}</p>
        <p className="slip-small">
          {sources.length > 0 && t('refer:slip.source', { source: sources.join('; ') })}{' '}
          {t('refer:slip.release', { release })}
        </p>
      </div>
    </article>
  );
}
