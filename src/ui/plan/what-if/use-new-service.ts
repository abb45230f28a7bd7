import { useState } from 'react';
import { prefixOf } from '../../../domain/code.ts';
import { type AddService, type Territory, territoryOf } from '../../../domain/scenario/scenario.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { joined } from '../../../state/scenario/edit.ts';
import { NOWHERE, type Reach } from './PlaceFields.tsx';

/** The state of the form that adds a service: its place, or whom it serves without one. */
export function useNewService(type: ServiceType | undefined, looked: string) {
  const [chosen, setPlace] = useState<string | null>(null);
  const [reach, setReach] = useState<Reach>('own');
  const [area, setArea] = useState<readonly Territory[]>([]);
  const [next, setNext] = useState('');
  // The hromada that is looked at is the first one meant.
  const place = chosen ?? looked;
  const placeless = type?.redacted === true || place === NOWHERE;
  // What the list stands on is meant, too.
  const whole = next === '' ? area : joined(area, territoryOf(next));
  const clear = () => {
    setArea([]);
    setNext('');
  };
  const made = (): Omit<AddService, 'kind' | 'type'> => {
    if (placeless) return { hromada: null, area: whole };
    return { hromada: territoryOf(place), area: reach === 'own' ? [] : [prefixOf(place, reach)] };
  };
  const ready = placeless ? whole.length > 0 : place !== '';
  return { place, reach, area, next, placeless, ready, made, clear, setPlace, setReach, setArea, setNext };
}
