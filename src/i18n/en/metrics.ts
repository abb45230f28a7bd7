import type uk from '../uk/metrics.ts';
import type { Translation } from '../translation.ts';

export default {
  state: { name: 'Status' },
  count: {
    name: 'Number of services',
    zero: '0 (by a complete list)',
  },
  perCapita: {
    name: 'Services per 10,000 residents',
    zero: '0 (by a complete list)',
  },
  km: {
    name: 'To the nearest service, km in a straight line',
    zero: '0: the service is there',
    zeroValue: 'the service is there',
  },
  minutes: {
    name: 'To the nearest service, min by road',
    zero: '0: the service is there',
    zeroValue: 'the service is there',
  },
  people: { name: 'Residents', zero: '0' },
  gapPeople: {
    name: 'Residents: no provider',
    zero: '0: has a provider',
  },
  notFoundPeople: {
    name: 'Residents: not found',
    zero: '0: has a provider',
  },
  unknownPeople: {
    name: 'Residents: no data',
    zero: '0: has a provider',
  },
  figure: {
    people: '{{name}}',
    perCapita: '{{name}}: services per 100',
    gapPeople: '{{name}}: no provider',
    notFoundPeople: '{{name}}: not found',
    unknownPeople: '{{name}}: no data',
    none: 'no figure',
    noneOrUnknown: 'no data, or no figure',
    noSource: 'no source given',
    noDate: 'no date given',
  },
  /** A figure of one hromada, by the unit that the metric names. */
  unit: {
    services_one: '{{n}} service',
    services_other: '{{n}} services',
    per10000: '{{n}} per 10,000 residents',
    per100: '{{n}} per 100',
    figure: '{{n}} ({{name}})',
    km: '{{n}}',
    minutes: '{{n}}',
    people_one: '{{n}} person',
    people_other: '{{n}} people',
  },
} satisfies Translation<typeof uk>;
