import type uk from '../uk/errors.ts';
import type { Translation } from '../translation.ts';

export default {
  title: 'Could not load {{what}}',
  what: {
    manifest: 'the list of data',
    borders: 'the borders of hromadas',
    dataset: 'the services of the oblast',
    details: 'the details of a service',
    places: 'the settlements',
  },
  network: 'There is no connection to the site.',
  status: 'The site answered with an error.',
  truncated: 'The file was cut short.',
  notJson: 'The file came damaged.',
  newerSchema: 'The data are newer than this page. Please reload it.',
  invalid: 'The file does not hold what we expected.',
  expectedCame: 'Expected: {{expected}}. Came: {{came}}.',
  kept: 'What has been loaded stays on the screen.',
  still: 'Still on the screen: {{region}}.',
  callAnyway: 'Advice without the site, free of charge, day and night:',
  linkTitle: 'A part of the link was not understood',
  linkMore: 'Other values of “{{key}}” that could not be read: {{n}}.',
  linkRest: 'The rest of the link was applied.',
  link: {
    malformed: '{{key}} = “{{value}}”: should be {{expected}}',
    unknown: '{{key}} = “{{value}}”: there is none, should be {{expected}}',
    notNumber: '{{key}} = “{{value}}”: not a number, should be {{expected}}',
    outOfRange: '{{key}} = “{{value}}”: outside {{expected}}',
    notDate: '{{key}} = “{{value}}”: not a date, should be {{expected}}',
    elsewhere: '{{key}} = “{{value}}”: not in the chosen oblast, should be {{expected}}',
  },
  part: 'This part of the page could not be loaded',
  partHint:
    'The rest of the page works. Without a connection, try again when there is one. With one, the site may just have been renewed: reload the page.',
  details: 'Details for whoever mends it',
  crashed: 'The page has failed',
  crashedHint: 'Reload the page. Advice without the site: 15-45, free of charge. In danger call 102.',
  reload: 'Reload the page',
} satisfies Translation<typeof uk>;
