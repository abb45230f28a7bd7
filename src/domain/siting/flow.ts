/** A site that is open: what it can take, and whom it may serve. */
export interface OpenSite {
  readonly capacity: number;
  readonly near: readonly number[];
}

interface Step {
  readonly site: number;
  /** The place that goes over from this site to the one before; -1 at the first. */
  readonly place: number;
  readonly from: number;
}

/**
 * Who can be served at most where sites may be full: a maximal flow that grows site by site (augmenting paths), so that
 * asking what one more site would add is cheap. Whole amounts stay whole. What a place has got is never taken away,
 * only served elsewhere.
 */
export class Flow {
  /** By place: weight that is served. */
  readonly served: number[];
  total = 0;
  private readonly sites: {
    left: number;
    readonly near: readonly number[];
    readonly takes: Map<number, number>;
  }[] = [];
  private readonly servedBy: Set<number>[];
  private log: [site: number, place: number, amount: number][] | null = null;

  constructor(private readonly weights: readonly number[]) {
    this.served = weights.map(() => 0);
    this.servedBy = weights.map(() => new Set());
  }

  /** Opens a site and returns what it adds; no more than asked. */
  add({ capacity, near }: OpenSite, most = Infinity): number {
    const site = this.sites.push({ left: capacity, near, takes: new Map() }) - 1;
    let added = 0;
    while (added < most) {
      const amount = this.augment(site, most - added);
      if (amount === 0) break;
      added += amount;
    }
    this.total += added;
    return added;
  }

  /** What a site would add; nothing changes. */
  gainOf(site: OpenSite): number {
    this.log = [];
    const gain = this.add(site);
    const log = this.log;
    this.log = null;
    for (const [at, place, amount] of log.toReversed()) this.move(at, place, -amount);
    this.sites.pop();
    this.total -= gain;
    return gain;
  }

  /** The weight that a site serves. */
  takenBy(site: number): number {
    return [...(this.sites[site]?.takes.values() ?? [])].reduce((sum, amount) => sum + amount, 0);
  }

  /** Looks for somebody who is not served, by way of those whom the new site would take over from full ones. */
  private augment(first: number, most: number): number {
    const steps: Step[] = [{ site: first, place: -1, from: -1 }];
    const seenSites = new Set([first]);
    const seen = new Set<number>();
    for (let at = 0; at < steps.length; at++) {
      const { site } = steps[at] as Step;
      for (const place of this.sites[site]?.near ?? []) {
        if (seen.has(place)) continue;
        seen.add(place);
        const waiting = (this.weights[place] as number) - (this.served[place] as number);
        if (waiting > 0) return this.carry(steps, at, place, Math.min(waiting, most));
        for (const other of this.servedBy[place] as Set<number>) {
          if (seenSites.has(other)) continue;
          seenSites.add(other);
          steps.push({ site: other, place, from: at });
        }
      }
    }
    return 0;
  }

  private carry(steps: readonly Step[], end: number, place: number, most: number): number {
    let amount = Math.min(most, this.sites[(steps[0] as Step).site]?.left ?? 0);
    for (let at = end; at > 0; at = (steps[at] as Step).from) {
      const step = steps[at] as Step;
      amount = Math.min(amount, this.sites[step.site]?.takes.get(step.place) ?? 0);
    }
    if (amount <= 0) return 0;
    let gone = place;
    for (let at = end; at >= 0; at = (steps[at] as Step).from) {
      const step = steps[at] as Step;
      this.move(step.site, gone, amount);
      if (step.place === -1) break;
      this.move(step.site, step.place, -amount);
      gone = step.place;
    }
    return amount;
  }

  private move(site: number, place: number, amount: number): void {
    this.log?.push([site, place, amount]);
    const open = this.sites[site];
    if (open === undefined) return;
    const takes = (open.takes.get(place) ?? 0) + amount;
    if (takes > 0) open.takes.set(place, takes);
    else open.takes.delete(place);
    const by = this.servedBy[place] as Set<number>;
    if (takes > 0) by.add(site);
    else by.delete(site);
    open.left -= amount;
    this.served[place] = (this.served[place] as number) + amount;
  }
}
