import type { WrittenSheet } from '../../../data/sheet/write/cells.ts';
import type { Service } from '../../../domain/service.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { fillWord } from '../../card/state-word.ts';
import { scenarioWords } from './basis-cells.ts';
import type { ExportInput } from './input.ts';

type Line = readonly [what: string, meaning: string];

const plain = (text: string) => text.replaceAll('**', '');

/** Sources and definitions: what the other sheets are worth without the page. */
export function notesSheet(input: ExportInput): WrittenSheet {
  const { t } = input;
  return {
    name: t('export:sheet.notes'),
    header: [t('export:column.what'), t('export:column.meaning')],
    rows: [...aboutLines(input), ...definitionLines(input), ...sourceLines(input)],
    widths: [34, 110],
    wrap: true,
  };
}

function aboutLines(input: ExportInput): Line[] {
  const { words, where, date, today, link, derived, manifest, t, lang } = input;
  const scenario = scenarioWords(input);
  const total = t('export:notes.total');
  return [
    ...(scenario === null ? [] : [[t('export:column.scenario'), scenario] as const]),
    [t('export:notes.about'), words.subject],
    [t('export:notes.where'), where],
    [t('export:notes.date'), formatDate(date, lang)],
    [t('export:notes.made'), formatDate(today, lang)],
    [t('export:notes.release'), derived.dataset.release],
    [t('export:notes.link'), link],
    ...[...words.main, ...words.figures, ...words.notes].map((sentence): Line => [total, plain(sentence)]),
    [t('export:notes.caveat'), t('export:caveat')],
    [t('export:notes.caveat'), t('export:caveatSummed')],
    ...(manifest.borders === 'schematic' ? [[t('export:notes.caveat'), t('schematicBorders')] as const] : []),
  ];
}

function definitionLines({ derived, t, lang }: ExportInput): Line[] {
  const states = derived.totals.map(({ fill, hromadas }): Line => {
    const meaning = t(`about:states.${fill}`);
    return [
      t('export:notes.state', { state: fillWord(fill, derived.together, t) }),
      t('export:notes.count', { meaning, n: formatNumber(hromadas, lang) }),
    ];
  });
  const more = (['people', 'km', 'guard'] as const).map(
    (each): Line => [t(`export:notes.${each}`), t(`export:notes.${each}Line`)],
  );
  return [...states, ...more];
}

function sourceLines({ derived, manifest, t, lang }: ExportInput): Line[] {
  const surveys = derived.dataset.surveys.map((each): Line => {
    const completeness = t(`export:notes.${each.completeness}`);
    const date = formatDate(each.date, lang);
    return [
      t('export:notes.survey'),
      t('export:notes.surveyLine', { source: each.source, date, completeness }),
    ];
  });
  const records = recordSources(derived.dataset.services).map(
    ({ source, n, date }): Line => [
      t('export:notes.record'),
      t('export:notes.recordLine', { source, n: formatNumber(n, lang), date: formatDate(date, lang) }),
    ],
  );
  const sources = manifest.sources.map(
    ({ title, attribution, licence, date, url }): Line => [
      t('export:notes.source'),
      t('export:notes.sourceLine', { title, attribution, licence, date: formatDate(date, lang), url }),
    ],
  );
  return [...surveys, ...records, ...sources];
}

interface RecordSource {
  readonly source: string;
  readonly n: number;
  /** Newest report or check. */
  readonly date: string;
}

/** Who told of the services, how many records, the newest of which day. The country's overview does not know. */
function recordSources(services: readonly Service[]): RecordSource[] {
  const found = new Map<string, RecordSource>();
  for (const { detail, reportedOn, assuredOn } of services) {
    const days = [reportedOn, assuredOn].filter((day) => day !== null).sort();
    const date = days.at(-1);
    if (detail === null || date === undefined) continue;
    const known = found.get(detail.source);
    const newest = known !== undefined && known.date > date ? known.date : date;
    found.set(detail.source, { source: detail.source, n: (known?.n ?? 0) + 1, date: newest });
  }
  return [...found.values()].sort((a, b) => b.n - a.n || a.source.localeCompare(b.source));
}
