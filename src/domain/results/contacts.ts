import { isApplicable } from '../applicable.ts';
import type { Body } from '../body.ts';
import type { Code } from '../code.ts';
import { type Contact, contactChain } from '../contact/contact.ts';
import type { Dataset } from '../dataset.ts';
import type { Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import { perObject } from '../memo.ts';
import { hromadaOf } from '../units.ts';

const NO_OFFICES: readonly Service[] = [];

const officesByHromada = perObject(({ applyPlaces }: Dataset): ReadonlyMap<Code, readonly Service[]> => {
  const byHromada = new Map<Code, Service[]>();
  for (const place of applyPlaces) {
    if (place.hromada === null) continue;
    const list = byHromada.get(place.hromada);
    if (list) list.push(place);
    else byHromada.set(place.hromada, [place]);
  }
  return byHromada;
});

/** Where one applies in a hromada, main centres first; nowhere where it is occupied. */
export function officesOf(dataset: Dataset, hromada: Code | null): readonly Service[] {
  const unit = hromadaOf(dataset, hromada);
  if (hromada === null || (unit !== null && !isApplicable(unit))) return NO_OFFICES;
  return officesByHromada(dataset).get(hromada) ?? NO_OFFICES;
}

export interface Asked {
  /** Whom one wants to reach; missing = whoever answers for the hromada. */
  readonly service?: Service | null;
  /** What it is about. */
  readonly types?: readonly ServiceType[];
  /** Missing: that of the service. */
  readonly hromada?: Code | null;
}

/** Everything but the service's own number and the crisis lines is the same for all services of a hromada. */
interface Ground {
  readonly offices: readonly Service[];
  readonly bodies: readonly Body[];
}

const groundBy = perObject((_dataset: Dataset) => new Map<Code | null, Ground>());

function groundOf(dataset: Dataset, hromada: Code | null): Ground {
  const known = groundBy(dataset).get(hromada);
  if (known !== undefined) return known;
  const oblast = (hromada ?? dataset.region?.code)?.slice(0, 4);
  const near = dataset.bodies.filter((body) => oblast !== undefined && body.hromada.startsWith(oblast));
  const office = officesOf(dataset, hromada).find(({ detail }) => detail?.phones[0] !== undefined);
  const ground = { offices: office === undefined ? NO_OFFICES : [office], bodies: near };
  groundBy(dataset).set(hromada, ground);
  return ground;
}

/** Whom to call, best first: the one chain of every view, from what the dataset knows. */
export function contactsOf(
  dataset: Dataset,
  { service = null, types = [], hromada }: Asked,
): readonly Contact[] {
  const code = hromada ?? service?.hromada ?? null;
  return contactChain({
    service,
    types,
    hromada: hromadaOf(dataset, code),
    place: code ?? dataset.region?.code ?? null,
    ...groundOf(dataset, code),
    hotlines: dataset.hotlines,
  });
}
