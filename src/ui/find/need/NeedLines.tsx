import type { Crisis } from '../../../domain/search/crisis-words.ts';
import { lastResorts, toldLines } from '../../../domain/contact/hotlines.ts';
import type { Hotline, ServiceType } from '../../../domain/service-type.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Notice } from '../../parts/Notice.tsx';
import { LineList } from '../../contact/LineList.tsx';

interface Props {
  /** What the words tell of; null = they were not understood. */
  readonly crisis: Crisis | null;
  readonly types: readonly ServiceType[];
  readonly hotlines: readonly Hotline[];
}

/** Whom to call, right under the words that were typed, before any type of service. Never a live region. */
export function NeedLines({ crisis, types, hotlines }: Props) {
  const { t } = useWords();
  // Who was not understood is first of all to be heard.
  const lines = crisis === null ? lastResorts(hotlines).toReversed() : toldLines(crisis, types, hotlines);
  return (
    <Notice tone={crisis === null ? 'note' : 'danger'} title={t(`find:needLines.${crisis ?? 'lost'}`)}>
      {crisis !== 'violence' && <p>{t(`find:needLinesMore.${crisis ?? 'lost'}`)}</p>}
      <LineList lines={lines} />
    </Notice>
  );
}
