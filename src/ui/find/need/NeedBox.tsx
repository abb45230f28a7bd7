import { MessageCircleQuestion } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import type { Hotline, ServiceType } from '../../../domain/service-type.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useIdle } from '../../shell/use-idle.ts';
import { NeedLines } from './NeedLines.tsx';
import { NeedOption } from './NeedOption.tsx';
import { useLater } from '../use-later.ts';

/** More would be a second list of types. */
const SHOWN = 4;
/** From so many letters on it is said that the words mean nothing to us. */
const ENOUGH = 4;

const bringSearch = () => import('./typed-need.ts').then(({ openNeedSearch }) => openNeedSearch());

const NOTHING = { crisis: null, hits: [] } as const;

interface Props {
  readonly types: readonly ServiceType[];
  readonly hotlines: readonly Hotline[];
  readonly chosen: readonly string[];
  /** A suggestion was taken. */
  readonly onTake: (id: string) => void;
}

/**
 * «Що сталося або що потрібно?» in everyday words. They live in this component alone and leave no trace; what they mean
 * is offered, never chosen, and no live region repeats it.
 */
export function NeedBox({ types, hotlines, chosen, onTake }: Props) {
  const { t } = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const { code, failed, load } = useLater(bringSearch);
  const idle = useIdle(true);
  useEffect(() => {
    if (idle) load();
    // `load` is made anew by every drawing: being idle comes once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [idle]);
  const typed = words.trim();
  const asked = typed.length >= 2;
  // Its index is made for whoever types: a tenth of a second of an old phone.
  const search = useMemo(() => (asked && code?.(types)) || null, [asked, code, types]);
  const { crisis, hits } = useMemo(() => search?.read(typed) ?? NOTHING, [search, typed]);
  const found = hits.slice(0, SHOWN).flatMap((hit) => types.find((type) => type.id === hit.id) ?? []);
  // Words that nothing can read are met like those that nobody knows: with somebody to talk to.
  const read = search !== null || failed;
  const lost = read && typed.length >= ENOUGH && found.length === 0 && crisis === null;
  const take = (type: ServiceType) => {
    setWords('');
    onTake(type.id);
  };
  return (
    <div className="need">
      <label className="visually-hidden" htmlFor={id}>
        {t('find:need')}
      </label>
      <div className="need-box">
        <MessageCircleQuestion aria-hidden="true" size={20} strokeWidth={1.75} />
        <input
          id={id}
          value={words}
          placeholder={t('find:needHint')}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-count`}
          onFocus={load}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <output className="visually-hidden" id={`${id}-count`}>
        {found.length > 0 ? t('find:needFound', { count: found.length }) : ''}
      </output>
      {(crisis !== null || lost) && <NeedLines crisis={crisis} types={types} hotlines={hotlines} />}
      {found.length > 0 && (
        <ul className="need-list" aria-label={t('find:needOffers')}>
          {found.map((type) => (
            <NeedOption key={type.id} type={type} chosen={chosen.includes(type.id)} onTake={take} />
          ))}
        </ul>
      )}
    </div>
  );
}
