import type uk from '../uk/filters.ts';
import type { Translation } from '../translation.ts';

export default {
  service: { name: 'Type of service' },
  recipients: { name: 'Whom it helps', reason: 'helps: {{list}}', ask: 'whom they help' },
  delivery: {
    name: 'How it is provided',
    value: {
      home: 'At home',
      mobile: 'Mobile team',
      day: 'Day centre',
      residential: 'Residential',
      remote: 'Remotely',
      on_site: 'On site',
      transport: 'Transport',
    },
    reason: 'provided: {{list}}',
    ask: 'how the service is provided',
  },
  cost: {
    name: 'Cost',
    value: { free: 'Free of charge', differentiated: 'The fee depends on income', paid: 'Paid' },
    reason: '{{list}}',
    ask: 'what it costs',
  },
  access: {
    name: 'Accessibility',
    value: { full: 'Step-free and accessible', partial: 'Partly accessible', none: 'Has barriers' },
    reason: '{{list}}',
    ask: 'whether there are barriers',
  },
  maxAge: {
    name: 'Age of data',
    chip_one: 'No older than {{count}} month',
    chip_other: 'No older than {{count}} months',
  },
  q: {
    name: 'Search in names',
    placeholder: 'Service or provider',
    chip: 'In the name: {{text}}',
  },
  status: {
    name: 'Status of the service',
    value: { operating: 'Operating', planned: 'Announced', suspended: 'Suspended', closed: 'Closed' },
    hint: 'With none chosen, those operating and announced are shown.',
  },
  kind: {
    name: 'Who provides it',
    value: {
      state: 'State',
      communal: 'Municipal',
      ngo: 'NGO',
      private: 'Private',
      sole_trader: 'Sole trader',
    },
  },
  date: { name: 'As of', chip: 'On {{date}}' },
  way: {
    name: 'Nearest counts',
    value: { road: 'by minutes on the road', straight: 'by straight-line distance' },
  },
  radius: {
    name: 'Radius, km in a straight line',
    hint: 'Never changes a state: it only adds “within N km” and counts people beyond the radius.',
    chip: 'Within {{n}}\u00a0km',
  },
  minutes: {
    name: 'Minutes by road',
    hint: 'Never changes a state: it only counts people who would travel longer. Routes go from centre to centre.',
    chip: 'Within {{n}}\u00a0min by road',
  },
  planned: {
    name: 'Show announced services separately',
    hint: 'An announced service never counts as an existing one.',
    chip: 'Without announced ones',
  },
  area: {
    name: 'Whose services count',
    value: {
      declared: 'the hromada’s own and those serving it',
      own: 'only those in the hromada itself',
    },
  },
} satisfies Translation<typeof uk>;
