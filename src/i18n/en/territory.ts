import type uk from '../uk/territory.ts';
import type { Translation } from '../translation.ts';

export default {
  status: {
    occupied: 'The hromada is temporarily occupied',
    partly_occupied: 'A part of the hromada is temporarily occupied',
    active: 'There are active hostilities in the hromada',
    active_e_resources:
      'There are active hostilities in the hromada; the state’s electronic registers work there',
    possible: 'Hostilities are possible in the hromada',
  },
  whole: 'The territory is temporarily occupied',
  dated: '{{status}} (order No.\u00a0376, version of {{date}})',
  order: 'By order No.\u00a0376, version of {{date}}.',
  warning: 'Providers and offices may have moved: call before you go.',
  moved: 'offices and providers may have moved, so call first',
  movedUnknown: 'may have moved',
  hidden: '{{place}}, the exact place is not shown',
  hiddenSpot: 'the exact place is not shown',
  away: {
    title: 'Your hromada is temporarily occupied: here is who can help from a distance',
    titleOther: 'The hromada is temporarily occupied: here is who can help from a distance',
    titleWhole: 'This territory is temporarily occupied: here is who can help from a distance',
    safety: 'Call and write only when it is safe. We show no addresses, offices or routes here.',
    safetyCall: 'Call only when it is safe. We show no addresses, offices or routes here.',
    abroad: 'By phone, from abroad too',
    online: 'Over the internet, or by phone from abroad',
    phone: 'By phone',
    relay: 'If a number does not answer, family or friends in another hromada can call.',
    leaving:
      'The state helps those who leave occupied territory. To find out what help there is and where to turn, call\u00a015-\u206045.',
    later: 'After you move to another hromada, choose it here to see who can help nearby.',
    noList: 'We show no list of providers for occupied territory.',
  },
} satisfies Translation<typeof uk>;
