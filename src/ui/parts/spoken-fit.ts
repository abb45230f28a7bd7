import type { Fit, ResultItem } from '../../state/derived.ts';

/**
 * What is said of whether they take the visitor. Whoever flees violence may be safer elsewhere: of such a service no
 * doubt is voiced that would make another hromada a hurdle; a known refusal still is.
 */
export function spokenFit({ fit, type, service }: Pick<ResultItem, 'fit' | 'type' | 'service'>): Fit | null {
  const doubt = fit === 'mayAccept' && service.takesOutsiders !== 'yes';
  return type.violence && doubt ? null : fit;
}
