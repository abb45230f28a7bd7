import type { Translation } from '../translation.ts';
import type uk from '../uk/details.ts';

export default {
  report: {
    title: 'Report an inaccuracy',
    form: 'Report an inaccuracy on the site',
    copied: 'Copied. Add what is wrong and send it to those who run this map.',
    copyFailed: 'Could not copy. Record number: {{id}}',
  },
  service: {
    loading: 'Loading the details of this service…',
    detailMissing: 'The details of this service did not load. You can call without them.',
  },
  fresh: {
    confirmWhy_one: 'This is more than {{count}} month old.',
    confirmWhy_other: 'This is more than {{count}} months old.',
    projectWhy: 'This is a donor’s project reported in {{year}}: it may have ended.',
    plannedWhy: 'It was announced, but we do not know whether it works yet.',
    callFirst: 'Call before you go.',
    callAsk: 'Call and ask.',
  },
  /** Where one applies, in the fold under an answer. */
  apply: {
    how: 'Hand in an application at the hromada’s administrative service centre (CNAP). Call first and ask which documents to bring:',
    none: 'We have no CNAP of this hromada on our list.',
    call: 'They will tell you by phone where to apply:',
    more: 'All CNAPs of the hromada',
  },
  agreement: {
    title: 'Cooperation agreements of the hromada',
    shares: 'The hromada already shares the service with: {{names}} ({{facts}})',
    shared: 'The hromada shared the service with: {{names}} ({{facts}})',
    together: 'The hromada has an agreement with: {{names}} ({{facts}})',
    alone: 'The hromada has an agreement whose other parties the source does not name ({{facts}})',
    signed: 'agreement of {{date}}',
    signedAs: 'date of the agreement as in the register: “{{text}}”',
    undated: 'agreement without a date',
    registeredAs: 'date of its entry as in the register: “{{text}}”',
    until: 'until {{date}}',
    was: 'it ended on {{date}}',
    term: 'term as in the register: “{{text}}”',
    caveat: 'An agreement does not prove that the service runs: ask the hromadas.',
  },
  hromada: {
    region: 'Hromada card',
    where: '{{raion}} raion, {{region}}',
    population_one: '{{n}} resident on 1 January 2022',
    population_other: '{{n}} residents on 1 January 2022',
    populationUnknown: 'Number of residents on 1 January 2022 unknown',
    basket: 'Services for residents',
    basketNote: 'We claim absence only where there is a complete list of providers.',
    services: 'Providers for residents of the hromada',
    servicesNone: 'We know of no provider for this hromada.',
    ambiguous: 'There may be more here',
    ambiguousWhy:
      '{{who}}: the source does not say which hromada this is. Possible: {{names}}.',
    apply: 'Where to apply: administrative service centres (CNAP)',
    applyNone: 'Our list has no administrative service centre of this hromada.',
    more: 'Show all kinds of services ({{n}})',
    less: 'Show less',
    notSurveyed: 'No data about: {{list}}.',
  },
  roadAsk: {
    title: 'How long by road?',
    where:
      'If you press it, the server {{host}} learns your place and that of the service. The page asks it nothing by itself.',
    answer: '{{time}} by road{{km}}, by car, without traffic',
    asking: 'Asking the server…',
    none: 'The server knows no road there.',
    failed: 'The server did not answer. Try again.',
  },
  route: {
    title: 'How to get there',
    osm: 'OpenStreetMap',
    google: 'Google Maps',
    geo: 'Maps on the phone',
    leaves: 'These links open another site or app and hand this place to it.',
    settlement: 'The point is the centre of the settlement, not an exact address.',
    hromada: 'The point is the centre of the hromada, not an exact address.',
    traces: 'They may remember where you are going.',
  },
} satisfies Translation<typeof uk>;
