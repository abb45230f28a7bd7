import { ICON_NAMES } from '../../domain/icon-names.ts';
import { nearestText } from '../check/suggest/nearest-text.ts';
import { readList } from '../sheet/cells.ts';
import type { Finding } from '../finding.ts';
import { type DataTables, findingAt } from './tables.ts';

/** The page knows the icons of its list; any other name is drawn as a plain dot. */
export function typeIcons({ types }: DataTables): Finding[] {
  const known = new Set<string>(ICON_NAMES);
  return types
    .filter((row) => row.get('icon') !== '' && !known.has(row.get('icon')))
    .map((row) => {
      const came = row.get('icon');
      const suggestion = nearestText(came, ICON_NAMES);
      const problem = { key: 'icon', params: { names: ICON_NAMES.join(', ') } } as const;
      const shown = suggestion === null ? { came } : { came, suggestion };
      return findingAt(row, 'icon', problem, 'warning', shown);
    });
}

/** One plain line that says what it is. */
export function typeTexts({ types }: DataTables): Finding[] {
  return types
    .filter((row) => row.get('about_uk') === '')
    .map((row) => findingAt(row, 'about_uk', { key: 'noAbout' }, 'warning'));
}

/** People type what they need, not what the law calls it; with fewer words most of them find nothing. */
const LEAST_WORDS = 7;

export function typeWords({ types }: DataTables): Finding[] {
  return types.flatMap((row): Finding[] => {
    const count = readList(row, 'words').length;
    if (count >= LEAST_WORDS) return [];
    const params = { count: String(count), least: String(LEAST_WORDS) };
    return [findingAt(row, 'words', { key: 'fewWords', params }, 'warning')];
  });
}

/** As the state Classifier writes its codes. */
export function classifierCodes({ types }: DataTables): Finding[] {
  return types
    .filter((row) => !/^(\d{3}\.\d{1,2})?$/.test(row.get('classifier_code')))
    .map((row) => findingAt(row, 'classifier_code', { key: 'classifierCode' }, 'warning'));
}
