import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { DataText } from '../../parts/DataText.tsx';
import { SlipCrisis } from './SlipCrisis.tsx';
import { QrCode } from './QrCode.tsx';
import type { SlipItem } from './slip-facts.ts';
import { SlipEntry } from './SlipEntry.tsx';
import './slip-page.css';

interface Props {
  readonly items: readonly SlipItem[];
  readonly link: string;
  /** «Складено 23.11.2026, ЦНСП Ніжина». */
  readonly made: string;
  readonly release: string;
  /** The map. */
  readonly children?: ReactNode;
}

/** Characters that one page takes, then two, by how they are set; more are set tight. */
const SIZES = [
  [1050, 'large'],
  [1600, 'middle'],
  [3000, 'large'],
  [4000, 'middle'],
] as const;
/** What a service takes besides its facts: name, phone, lines between. */
const EACH = 150;

function sizeOf(items: readonly SlipItem[]): string {
  const length = items.reduce((sum, item) => sum + EACH + lengthOf(item), 0);
  return SIZES.find(([most]) => length <= most)?.[1] ?? 'tight';
}

function lengthOf({ facts, unknown, fallback, note }: SlipItem): number {
  const texts = [...facts.flatMap(({ label, lines }) => [label, ...lines]), ...unknown, ...fallback, note];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** The page that the client leaves with: legible in black and white, a service never split between pages. */
export function SlipPage({ items, link, made, release, children }: Props) {
  const { t, lang } = useWords();
  const sources = [...new Set(items.flatMap(({ source }) => source ?? []))];
  return (
    <article className="slip" lang={lang} data-size={sizeOf(items)}>
      <div className="slip-head">
        <div>
          <h2>{t('refer:slip.title')}</h2>
          <p>{made}</p>
          <p className="slip-not">{t('refer:slip.notReferral')}</p>
        </div>
        {children}
        <QrCode link={link} />
      </div>
      <SlipCrisis items={items} />
      {items.map((item, i) => (
        <SlipEntry key={item.id} item={item} number={i + 1} />
      ))}
      <div className="slip-end">
        <p className="slip-last">{t('refer:slip.lastResort')}</p>
        <p className="slip-small">
          {sources.length > 0 && (
            <DataText>{t('refer:slip.source', { source: sources.join('; ') })}</DataText>
          )}{' '}
          <span className="release">{t('refer:slip.release', { release })}</span>
        </p>
      </div>
    </article>
  );
}
