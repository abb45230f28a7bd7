import type uk from '../uk/state.ts';
import type { Translation } from '../translation.ts';

export default {
  planner: {
    servedLocal: 'Provider in the hromada',
    servedArea: 'Served by a provider from elsewhere',
    planned: 'Announced, not confirmed to run',
    gap: 'No provider (complete list)',
    notFound: 'None found (list incomplete)',
    unknown: 'No data',
    notApplicable: 'Not counted (temporary occupation)',
  },
  together: {
    servedLocal: 'All provided in the hromada',
    servedArea: 'All there, at least one from elsewhere',
    planned: 'At least one only announced',
    gap: 'At least one missing (complete list)',
    notFound: 'At least one not found (list incomplete)',
    unknown: 'No data about at least one',
    notApplicable: 'Not counted (temporary occupation)',
  },
  notAll: 'Not all. {{lacking}}',
  plannerReason: {
    ambiguous: 'Hromada not determined (candidates)',
    notApplicable: 'Not counted (temporary occupation, {{date}})',
  },
  fit: {
    servesHromada: 'Serves your hromada',
    servesRegion: 'Serves the whole oblast',
    conditions: 'Serves your hromada, ask about the conditions',
    mayAccept: 'Whether they take people from your hromada is not known: ask',
    refuses: 'Does not take people from other hromadas',
    takesOutsiders: 'Takes people from other hromadas',
  },
  plannedBadge: 'Announced, not known whether it runs yet',
  suspendedBadge: 'Suspended',
  closedBadge: 'Closed',
  needsConfirmation: 'needs confirmation',
  oldProject: 'a project of {{year}}, it may have ended',
  reportedOn: 'as reported on {{date}}',
  reportedAbout: 'as of {{date}}',
  assuredOn: 'checked on {{date}}',
  precision: {
    redacted: 'address given by phone',
  },
  noneNear: 'none found near: the nearest known is {{away}} away; for advice',
  noneAnywhere: 'the data have no provider with a known place; for advice',
} satisfies Translation<typeof uk>;
