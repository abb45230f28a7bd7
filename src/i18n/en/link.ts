import type { Translation } from '../translation.ts';
import type uk from '../uk/link.ts';

export default {
  title: 'Part of the link could not be read',
  more: '{{what}}: {{n}} more could not be read.',
  rest: 'The rest of the link was applied.',
  fault: {
    malformed: '{{what}}: “{{value}}” could not be read.',
    cut: '{{what}}: the link is cut off or damaged here.',
    tooLong: '{{what}}: the text is too long.',
    unknown: '{{what}}: there is no “{{value}}” here.',
    notNumber: '{{what}}: “{{value}}” is not a number.',
    outOfRange: '{{what}}: “{{value}}” is outside {{expected}}.',
    notDate: '{{what}}: “{{value}}” is not a date.',
    elsewhere: '{{what}}: “{{value}}” is not in the chosen oblast.',
  },
  part: {
    view: 'Tab',
    region: 'Oblast',
    match: 'Any of the services or all of them',
    hromada: 'Hromada',
    place: 'Populated place',
    selected: 'Service card',
    metric: 'Figure on the map',
    need: 'Need figure',
    compare: 'Date to compare with',
    lang: 'Language',
    saved: 'Chosen services',
    scenario: '“What if”',
    map: 'Place on the map',
    embed: 'Embedded map',
    release: 'Release of the data',
  },
} satisfies Translation<typeof uk>;
