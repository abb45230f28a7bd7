/** Keeps the best few of many, each key once. Ties: the smaller key first, so that the order is stable. */
export class Best<T extends { readonly key: string; readonly score: number }> {
  private readonly kept: T[] = [];

  constructor(private readonly limit: number) {}

  /** False when an item of that score would not be kept: saves making it. */
  wants(score: number): boolean {
    const last = this.kept[this.limit - 1];
    return last === undefined || score >= last.score;
  }

  offer(item: T): void {
    const same = this.kept.findIndex(({ key }) => key === item.key);
    if (same >= 0) {
      if ((this.kept[same]?.score ?? 0) >= item.score) return;
      this.kept.splice(same, 1);
    }
    const after = this.kept.findIndex((other) => isBetter(item, other));
    this.kept.splice(after < 0 ? this.kept.length : after, 0, item);
    if (this.kept.length > this.limit) this.kept.pop();
  }

  list(): readonly T[] {
    return this.kept;
  }
}

function isBetter(a: { key: string; score: number }, b: { key: string; score: number }): boolean {
  return a.score > b.score || (a.score === b.score && a.key < b.key);
}
