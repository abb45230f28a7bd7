import type { ServiceType } from './service-type.ts';

/** A day's way there and back by bus, for a type whose row does not say. */
export const USUAL_KM = 50;

/** How far people travel for a type, great-circle km: what stands beyond is not near (DESIGN §3). */
export function reachOf({ maxKm }: Pick<ServiceType, 'maxKm'>): number {
  return maxKm ?? USUAL_KM;
}

/** Whether a service is near enough to be an answer; the limit itself still is. */
export function isNear(km: number, type: Pick<ServiceType, 'maxKm'>): boolean {
  return km <= reachOf(type);
}
