import type { Code } from '../../domain/code.ts';
import type { Localized } from '../../domain/text.ts';
import type { Service } from '../../domain/service.ts';
import { buildCheckContext, type CheckContext, type CheckSources } from '../check/context.ts';
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

/** Indexes the sources once a file. */
export function buildIntakeContext(sources: IntakeSources, file: string): IntakeContext {
  return {
    ...sources,
    check: buildCheckContext(sources, file),
    services: serviceMatcher(sources.types),
    groups: groupMatcher(sources.recipients),
  };
}

const serviceMatcher = onceFor(buildServiceMatcher);
const groupMatcher = onceFor(buildGroupMatcher);

/** A list is read again after each answer; what its words are matched with stays the same. */
function onceFor<K extends object>(build: (key: K) => Matcher): (key: K) => Matcher {
  const known = new WeakMap<K, Matcher>();
  return (key) => {
    const found = known.get(key) ?? build(key);
    known.set(key, found);
    return found;
  };
}
