import { isWritten, linesAway } from '../../domain/contact/hotlines.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Hotline, ServiceType } from '../../domain/service-type.ts';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { LineList } from '../contact/LineList.tsx';
import { awayTitle } from './territory-words.ts';
import './territory.css';

interface Props {
  readonly hromada: Pick<Hromada, 'code' | 'territory'>;
  /** What was asked for. */
  readonly types: readonly ServiceType[];
  readonly hotlines: readonly Hotline[];
  /** The line that stands above already, under the same title. */
  readonly above?: Hotline | undefined;
}

/** What a person in an occupied hromada can still do: no provider, no office, no letter, no way there. */
export function OccupiedHelp({ hromada, types, hotlines, above }: Props) {
  const { t, lang } = useWords();
  const edition = hromada.territory?.edition ?? null;
  const { away, here } = linesAway(types, hotlines, hromada.code);
  const others = here.filter((line) => line !== above);
  const writes = [...away, ...here].some(isWritten);
  return (
    <div className="occupied-help">
      {above === undefined && <p className="notice-title">{awayTitle(hromada, t)}</p>}
      {edition !== null && (
        <p className="small muted figures">{t('territory:order', { date: formatDate(edition, lang) })}</p>
      )}
      <p>{t(writes ? 'territory:away.safety' : 'territory:away.safetyCall')}</p>
      {away.length > 0 && (
        <>
          <h3>{t(away.some(isWritten) ? 'territory:away.online' : 'territory:away.abroad')}</h3>
          <LineList lines={away} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{t('territory:away.phone')}</h3>
          <LineList lines={others} />
        </>
      )}
      <p>{t('territory:away.relay')}</p>
      <p>{t('territory:away.leaving')}</p>
      <p>{t('territory:away.later')}</p>
    </div>
  );
}
