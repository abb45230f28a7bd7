import { crisisOf } from './crisis.ts';

/** Whether a text of the data says that it is about violence, by the vocabulary of what people type. */
export function tellsOfViolence(text: string): boolean {
  return text.split(/[.;]\s/).some((part) => crisisOf(part) === 'violence');
}

/** A list («…; …») without what in it tells of violence; empty where nothing is left. */
export function discreetList(text: string): string {
  return text
    .split(/;\s/)
    .filter((part) => !tellsOfViolence(part))
    .join('; ');
}
