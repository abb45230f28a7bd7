import type uk from '../uk/offline.ts';
import type { Translation } from '../translation.ts';

export default {
  title: 'Use offline',
  copy: 'The site cannot be reached. This is the copy saved on {{date}}.',
  copyElse: 'The site cannot be reached. Without it only saved oblasts open:',
  update: 'There is a newer version of the site',
  updateText: 'The page will reload. Finish what you are doing on it first.',
  updateNow: 'Update now',
  elsewhere: 'The site was updated in another tab',
} satisfies Translation<typeof uk>;
