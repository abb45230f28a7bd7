import type { Hromada, Territory } from '../../domain/hromada.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

/** «У громаді можливі бойові дії (за наказом № 376, редакція від 07.05.2025)». */
export function territoryWords({ status, edition }: Territory, t: Translate, lang: Language): string {
  if (edition === null) return t('territory:whole');
  return t('territory:dated', { status: t(`territory:status.${status}`), date: formatDate(edition, lang) });
}

/** «Ваша громада в тимчасовій окупації: …» to whoever lives there, else «Громада …»; of a whole region, «Ця територія …». */
export function awayTitle({ territory }: Pick<Hromada, 'territory'>, t: Translate, own = false): string {
  if (territory === null || territory.edition === null) return t('territory:away.titleWhole');
  return t(own ? 'territory:away.title' : 'territory:away.titleOther');
}

/** «Поза розрахунком (тимчасова окупація, 07.05.2025)»; without a date where the whole region is occupied. */
export function notApplicableWords(territory: Territory | null, t: Translate, lang: Language): string {
  const edition = territory?.edition ?? null;
  if (edition === null) return t('state:planner.notApplicable');
  return t('state:plannerReason.notApplicable', { date: formatDate(edition, lang) });
}

/** The edition by which hromadas are out of the reckoning: one in all of them. */
export function orderOf(hromadas: readonly Pick<Hromada, 'territory'>[]): Territory | null {
  const listed = hromadas.find(
    ({ territory }) => territory?.status === 'occupied' && territory.edition !== null,
  );
  return listed?.territory ?? null;
}
