import { readConfig } from './read-config.ts';

export { NEUTRAL_PAGE, type Routing } from './read-config.ts';

/** What this build was configured to (docs/configuration.md). */
export const config = readConfig(import.meta.env);
