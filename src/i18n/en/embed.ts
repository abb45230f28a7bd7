import type { Translation } from '../translation.ts';
import type uk from '../uk/embed.ts';

export default {
  title: 'Embed in your site',
  lead: 'The site of an oblast or a hromada can show this map in a frame. Copy the line and paste it into the page’s code.',
  view: 'View',
  height: 'Height, pixels',
  heightWrong: 'The height must be {{min}} to {{max}} pixels; the code still says {{height}}.',
  withChoice: 'With the oblast, hromada and types of service chosen now',
  code: 'Code to paste',
  copy: 'Copy the code',
  copied: 'Copied.',
  selectIt: 'The browser did not allow copying: select the code and copy it yourself.',
  privacy:
    'The frame tells your site nothing of its visitors; services for survivors of violence never get into the code.',
  frame: 'Map of social services',
} satisfies Translation<typeof uk>;
