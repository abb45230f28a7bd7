import type uk from '../uk/errors.ts';
import type { Translation } from '../translation.ts';

export default {
  title: 'Could not load {{what}}',
  what: {
    releases: 'the list of published releases',
    compared: 'the other release',
    manifest: 'the list of data',
    borders: 'the borders of hromadas',
    dataset: 'services ({{region}})',
    details: 'the details of a service',
    travel: 'minutes by road',
    places: 'the settlements',
  },
  network: 'There is no connection to the site.',
  status: 'The site answered with an error.',
  truncated: 'The file was cut short.',
  notJson: 'The file came damaged.',
  newerSchema: 'The data are newer than this page. Please reload it.',
  invalid: 'The file does not contain what we expected.',
  expectedCame: 'Expected: {{expected}}. Got: {{came}}.',
  kept: 'What has loaded stays on the screen.',
  still: 'Still on the screen: {{region}}.',
  mapLater: 'The map appears once the data have loaded',
  callAnyway: 'Free advice by phone, day and night:',
  language:
    'The other language could not be loaded: reload the page when there is a connection. Не вдалося завантажити іншу мову: оновіть сторінку.',
  part: 'This part of the page could not be loaded',
  partHint:
    'The rest of the page works. If you are offline, try again later. If not, the site may have just been updated: reload the page.',
  details: 'Technical details',
  crashed: 'Something went wrong on this page',
  reload: 'Reload the page',
  reloadBoth: 'Reload · Оновити сторінку',
} satisfies Translation<typeof uk>;
