import type { Translation } from '../translation.ts';
import type uk from '../uk/about.ts';

export default {
  title: 'About the data',
  lead: 'Sotsmapa shows providers of social services in Ukraine’s hromadas. We never pass off “we do not know” as “there is none”.',
  close: 'Close “About the data”',
  release: 'Release {{release}}, built on {{date}}.',
  counts: {
    title: 'What this release holds',
    hromadas: 'Hromadas',
    services: 'Services on the map',
    unplaced: 'Records without a place',
    applyPlaces: 'Administrative service centres',
    settlements: 'Settlements',
  },
  states: {
    title: 'What the states mean',
    lead: 'A state answers for one hromada, one type of service and one date.',
    servedLocal: 'A service operates that serves its own hromada.',
    servedArea: 'A service of another hromada operates and has declared that it serves this one too.',
    planned: 'The service was only announced; nobody has confirmed that it works.',
    gap: 'There is a complete list of this hromada’s providers, and no provider is on it.',
    notFound: 'There is only an incomplete list, and no provider is on it. The service may exist.',
    unknown:
      'Nobody looked; or the source does not say which hromada it is; or all data is older than the chosen age.',
    notApplicable:
      'Territory temporarily occupied by order 376, and Crimea and Sevastopol. This is Ukraine, but we neither offer nor count services there.',
    notSummed: 'We never add up “none”, “not found” and “no data”.',
  },
  sources: {
    title: 'Sources',
    licence: 'Licence: {{licence}}',
    date: 'as of {{date}}',
    odbl: 'Borders of hromadas: © OpenStreetMap contributors. We simplified them; the changed borders are offered under the same licence, ODbL 1.0: they are the files borders.json in this site’s data folder.',
    schematic: 'Borders in this release are schematic: cells around the hromadas’ seats, not the real ones.',
    code: 'The site’s code is open under the MIT licence.',
  },
  suspended: {
    title: 'Records of occupied hromadas',
    lead: 'These services are suspended: their hromadas are temporarily occupied. The records stay in the data, but are offered nowhere.',
    none: 'There are no such records here.',
  },
  unplaced: {
    title: 'Records without a place',
    lead: 'These records cannot be put on the map. We do not drop them: here they are, with the reason.',
    none: 'In this release every record has a place.',
    download: 'Download the list (JSON)',
    candidates: 'It may be: {{names}}',
    where: '{{file}}, row {{row}}',
    source: 'Source: {{source}}',
    reason: {
      unknownCode: 'Unknown code',
      ambiguousName: 'Ambiguous name',
      noPlace: 'No place stated',
      duplicate: 'Repeats another record',
      badValue: 'Bad value',
    },
  },
  hotlines: {
    title: 'Hotlines',
    lead: 'A number is published only with its source.',
    source: 'Source: {{source}}, {{date}}',
    sourceUndated: 'Source: {{source}}, undated',
    safety: 'A call may stay in the phone’s call log.',
  },
  privacy: {
    title: 'What we know about you',
    text: 'Nothing. The site has no server, no accounts and no counters; what you choose stays in your browser.',
  },
} satisfies Translation<typeof uk>;
