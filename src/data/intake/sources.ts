import type { Code } from '../../domain/code.ts';
import type { Localized } from '../../domain/text.ts';
import type { Service } from '../../domain/service.ts';
import { buildCheckContext, type CheckContext, type CheckSources } from '../check/context.ts';
import { perKey, perObject } from '../../domain/memo.ts';
import { buildGroupMatcher } from './values/groups.ts';
import type { Matcher } from './values/match.ts';
import { buildServiceMatcher } from './values/services.ts';

/** What a list is read against: what the check knows, the names of oblasts, and the published records. */
export interface IntakeSources extends CheckSources {
  readonly oblasts: readonly { readonly prefix: string; readonly code: Code; readonly name: Localized }[];
  /** Published records, whose ids stay theirs; none where they are not loaded. */
  readonly known: readonly Service[];
}

export interface IntakeContext extends IntakeSources {
  readonly check: CheckContext;
  readonly services: Matcher;
  readonly groups: Matcher;
}

/** The sources indexed, once for a file and an oblast: a list is read again after each answer. */
export function intakeContext(sources: IntakeSources, oblast: string | null, file: string): IntakeContext {
  return contextsOf(sources)(oblast ?? '')(file);
}

const contextsOf = perObject((sources: IntakeSources) =>
  perKey((oblast) => perKey((file) => build({ ...sources, oblast: oblast || null }, file))),
);

function build(sources: IntakeSources, file: string): IntakeContext {
  return {
    ...sources,
    check: buildCheckContext(sources, file),
    services: serviceMatcher(sources.types),
    groups: groupMatcher(sources.recipients),
  };
}

const serviceMatcher = perObject(buildServiceMatcher);
const groupMatcher = perObject(buildGroupMatcher);
