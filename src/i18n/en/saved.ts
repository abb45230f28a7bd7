import type uk from '../uk/saved.ts';
import type { Translation } from '../translation.ts';

export default {
  close: 'Close',
  lead: 'A saved oblast opens even offline or in a power cut: its list, map and helplines.',
  auto: 'The site and the oblast you viewed last are saved automatically.',
  which: 'Oblast to save',
  save: 'Save for use offline',
  renew: 'Update what is saved',
  size: '{{kb}} KB',
  sizeOfChosen: 'Will take {{kb}} KB on this device.',
  saving: 'Saving: {{name}}',
  saved: 'Saved on this device',
  done: '{{name}}: saved.',
  none: 'Nothing yet.',
  byVisit: 'the last one you viewed: removed when you open another',
  byChoice: 'chosen by you',
  on: 'saved on {{date}}',
  delete: 'Delete',
  deleteOne: 'Delete from the device: {{name}}',
  deleteAll: 'Delete all',
  unsupported:
    'This browser does not let the site keep anything: in a private window, by its settings, or without HTTPS.',
  whatIsKept:
    'Only public files, the same for everyone, are saved on the device: your searches and the services you chose are not. But whoever has this device can see which oblasts are saved here.',
  trouble: {
    full: 'The device is full. What you saved is kept.',
    blocked: 'The browser did not allow it. What you saved is kept.',
    network:
      'The connection was lost before all was saved. What was saved before is kept; the next attempt goes on from the same\u00a0place.',
    other: 'The files arrived damaged. What you saved is kept. Try again later.',
  },
} satisfies Translation<typeof uk>;
