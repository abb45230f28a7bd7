import type uk from '../uk/errors.ts';
import type { Translation } from '../translation.ts';

export default {
  title: 'Could not load {{what}}',
  what: {
    manifest: 'the list of data',
    borders: 'the borders of hromadas',
    services: 'the services',
    places: 'the settlements',
    unplaced: 'the records without a place',
    file: 'a data file',
    map: 'the map',
    language: 'the English texts',
  },
  network: 'There is no connection to the site.',
  status: 'The site answered with an error.',
  truncated: 'The file was cut short.',
  notJson: 'The file is damaged: it is not JSON.',
  newerSchema: 'The data are newer than this page. Please reload it.',
  invalid: 'The file does not hold what we expected.',
  expectedCame: 'Expected: {{expected}}. Came: {{came}}.',
  kept: 'What has been loaded stays on the screen.',
  callAnyway: 'Advice without the site: call 15-45, free of charge.',
  url: 'We did not understand this part of the link: {{key}} = “{{value}}” ({{reason}}). The rest was applied.',
  crashed: 'The page has failed',
  crashedHint: 'Reload the page. Advice without the site: 15-45, free of charge. In danger call 102.',
  reload: 'Reload the page',
} satisfies Translation<typeof uk>;
