import type { Hotline, ServiceType } from './service-type.ts';

type Line = Pick<Hotline, 'label' | 'href'>;

/** The Government contact centre: the last resort, also where a release names no line. */
const GOVERNMENT: Line = { label: '15-45', href: 'tel:1545' };
/** For a danger now, not for the question where help is. */
const POLICE = 'tel:102';

/**
 * The one line to name where no service is near: for violence the first that is for it; else the region's own; else
 * 15-45. @param region code of the scope; null = the country
 */
export function lineToCall(
  types: readonly Pick<ServiceType, 'violence' | 'hotlines'>[],
  hotlines: readonly Hotline[],
  region: string | null,
): Line {
  const violent = types.filter(({ violence }) => violence).flatMap(({ hotlines: ids }) => ids);
  const fit = violent
    .flatMap((id) => hotlines.filter((line) => line.id === id))
    .find(({ violence, href }) => violence && href.startsWith('tel:') && href !== POLICE);
  const own = hotlines.find(
    (line) => line.region !== null && !line.violence && region?.startsWith(line.region),
  );
  const last = hotlines.find(({ href }) => href === GOVERNMENT.href);
  return fit ?? own ?? last ?? GOVERNMENT;
}
