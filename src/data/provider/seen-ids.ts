import { linkIdOf } from '../../domain/link-id.ts';

export interface SeenId {
  readonly id: string;
  /** `providers/UA74.csv:7`, or the file alone. */
  readonly where: string;
}

/** Ids of the whole dataset as they are read. Two that links could not tell apart count as one. */
export class SeenIds {
  private readonly byLink = new Map<string, SeenId>();

  /** `taken`: ids that stand elsewhere already → where. */
  constructor(taken: ReadonlyMap<string, string> = new Map()) {
    for (const [id, where] of taken) this.add(id, where);
  }

  /** The record that has this id, or one that links call alike; null = it is free. */
  find(id: string): SeenId | null {
    return id === '' ? null : (this.byLink.get(linkIdOf(id)) ?? null);
  }

  /** The first one counts. */
  add(id: string, where: string): void {
    if (this.find(id) === null && id !== '') this.byLink.set(linkIdOf(id), { id, where });
  }
}
