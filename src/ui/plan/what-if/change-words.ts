import type { Dataset } from '../../../domain/dataset.ts';
import type { Change } from '../../../domain/scenario/scenario.ts';
import type { Language } from '../../../domain/text.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { ToolWords } from '../../../i18n/use-words.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import { serviceName, territoryName, typeWord } from './names.ts';

interface Words {
  readonly t: Translate;
  readonly tools: ToolWords;
  readonly lang: Language;
}

/** «Додано: Соціальне таксі, Ніжинська громада». */
export function changeName(change: Change, dataset: Dataset, { t, tools, lang }: Words): string {
  const placeOf = (territory: string | null) =>
    territory === null ? tools('whatIf.noPlace') : territoryName(territory, dataset, t, lang);
  if (change.kind === 'add') {
    const type = typeWord(change.type, dataset, lang);
    return tools('whatIf.added', { type, place: placeOf(change.hromada) });
  }
  const known = serviceById(dataset).get(change.service);
  const service = known === undefined ? change.service : serviceName(known, dataset, t, lang);
  if (change.kind === 'remove') return tools('whatIf.removed', { service });
  if (change.hromada === null) return tools('whatIf.widened', { service });
  return tools('whatIf.moved', { service, place: placeOf(change.hromada) });
}

/** Whom it serves. */
export function servesWords(
  change: Exclude<Change, { kind: 'remove' }>,
  dataset: Dataset,
  { t, tools, lang }: Words,
): string {
  const { area } = change;
  if (area === null) return tools('whatIf.servesAsBefore');
  if (area.length === 0) return tools('whatIf.servesOwn');
  const names = area.map((territory) => territoryName(territory, dataset, t, lang));
  return tools('whatIf.serves', { area: names.join(', ') });
}
