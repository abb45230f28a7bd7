import type { Dataset } from '../../domain/dataset.ts';
import { formatDate, formatNumber, pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import type { FilterKey } from '../../state/app-state.ts';
import type { View } from '../../state/view.ts';
import type { Language } from '../../domain/text.ts';

/** One condition that narrows the answer, and what `clearFilter` needs to take it away. */
export interface ActiveFilter {
  readonly key: FilterKey;
  readonly value?: string;
  readonly label: string;
}

interface Words {
  readonly dataset: Dataset;
  readonly t: Translate;
  readonly lang: Language;
}

const one = (key: FilterKey, label: string | null): ActiveFilter[] =>
  label === null ? [] : [{ key, label }];

/** All conditions now in force, in the order in which people set them. */
export function activeFilters(view: View, { dataset, t, lang }: Words): readonly ActiveFilter[] {
  const named = (list: readonly { id: string; name: Dataset['types'][number]['name'] }[], id: string) => {
    const found = list.find((each) => each.id === id);
    return found === undefined ? id : pick(found.name, lang).text;
  };
  const list = <T extends string>(key: FilterKey, values: readonly T[], label: (value: T) => string) =>
    values.map((value): ActiveFilter => ({ key, value, label: label(value) }));
  return [
    ...list('service', view.service, (id) => named(dataset.types, id)),
    ...list('status', view.status, (value) => t(`state:status.${value}`)),
    ...list('kind', view.kind, (value) => t(`state:kind.${value}`)),
    ...list('recipients', view.recipients, (id) => named(dataset.recipients, id)),
    ...list('delivery', view.delivery, (value) => t(`card:delivery.${value}`)),
    ...list('cost', view.cost, (value) => t(`card:fees.${value}`)),
    ...list('access', view.access, (value) => t(`card:access.${value}`)),
    ...one('q', view.q === '' ? null : t('find:chipQ', { name: view.q })),
    ...one('date', view.date === null ? null : t('find:chipDate', { date: formatDate(view.date, lang) })),
    ...one('maxAge', view.maxAge === null ? null : t('find:chipMaxAge', { count: view.maxAge })),
    ...one(
      'radius',
      view.radius === null ? null : t('find:chipRadius', { km: formatNumber(view.radius, lang) }),
    ),
    ...one('planned', view.planned ? null : t('find:chipPlanned')),
    ...one('area', view.area === 'own' ? t('plan:controls.areaOwn') : null),
  ];
}
