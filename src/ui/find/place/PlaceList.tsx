import type { UseComboboxReturnValue } from 'downshift';
import { Search } from 'lucide-react';
import type { SyntheticEvent } from 'react';
import type { Translate } from '../../../i18n/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { PlaceOption } from './place-option.ts';
import type { Said } from './use-enter.ts';
import type { Places } from './use-places.ts';

interface Props {
  readonly box: UseComboboxReturnValue<PlaceOption>;
  readonly items: readonly PlaceOption[];
  readonly open: boolean;
  readonly places: Pick<Places, 'options' | 'more' | 'loading' | 'failed' | 'noSearch' | 'country'>;
  /** What Enter came to, where it took no place. */
  readonly said: Said | null;
  /** A press begins: from now on nothing may move under it. */
  readonly onHold: () => void;
  /** Before an option is chosen by a press. */
  readonly onPress: (item: PlaceOption, event: SyntheticEvent) => void;
}

/** The combobox's list; beneath it, and no option, what is still on its way. */
export function PlaceList({ box, items, open, places, said, onHold, onPress }: Props) {
  const remark = useRemark(places, said, box.inputValue.trim());
  return (
    <div className="place-pop" hidden={!open}>
      <ul {...box.getMenuProps({ onPointerDown: onHold })}>
        {open &&
          items.map((item, index) => (
            <li
              key={item.code}
              className={index === box.highlightedIndex ? 'place-option place-here' : 'place-option'}
              lang={item.lang}
              {...box.getItemProps({ item, index, onClick: (event) => onPress(item, event) })}
            >
              <span className="place-name">
                {item.kind === 'country' && <Search aria-hidden="true" size={18} />}
                {item.name}
              </span>{' '}
              {item.former !== '' && <span className="small">{item.former} </span>}
              {item.where !== '' && (
                <span className="small muted">
                  {item.what}: {item.where}
                </span>
              )}
            </li>
          ))}
      </ul>
      <output className={said === null ? 'place-remark small muted' : 'place-remark place-said small'}>
        {open ? remark : ''}
      </output>
    </div>
  );
}

/** Said once each: the progress by regions is only to be seen. */
function useRemark(places: Props['places'], said: Said | null, name: string) {
  const { options, more, loading, failed, noSearch, country } = places;
  const { t } = useWords();
  const { status, done, of } = country;
  const where = status === 'ready' ? 'country' : 'region';
  if (noSearch) return `${t('errors:part')}. ${t('errors:partHint')}`;
  if (said === 'alike') return t(`find:whereAlike.${where}`, { name });
  if (said === 'several') return [t('find:whereSeveral'), moreOf(more, t)].filter(Boolean).join(' ');
  if (status === 'failed') return t('find:whereCountryFailed');
  if (status === 'loading' || status === 'partly') {
    return (
      <>
        {t('find:whereCountryLoading')}{' '}
        <span className="figures" aria-hidden="true">
          {t('find:whereCountryDone', { done, of })}
        </span>
      </>
    );
  }
  if (said === 'waiting') return t('find:whereWaiting');
  if (options.length > 0) return moreOf(more, t);
  if (failed) return t('errors:title', { what: t('errors:what.places') });
  return loading ? t('find:whereLoading') : t(`find:whereNone.${where}`, { name });
}

const moreOf = (count: number, t: Translate) => (count === 0 ? '' : t('find:whereMore', { count }));
