/** Items of each cell of a table, packed: those of `cell` are `items[offsets[cell]]` up to `items[offsets[cell + 1]]`. */
export interface Links {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
  /** A small number a link, e.g. how a service serves. */
  readonly kinds: Uint8Array;
}

/** Collects links in any order of cells and packs them; the order of adding holds within a cell. */
export class LinkBuilder {
  private readonly cells: number[] = [];
  private readonly items: number[] = [];
  private readonly kinds: number[] = [];

  add(cell: number, item: number, kind = 0): void {
    this.cells.push(cell);
    this.items.push(item);
    this.kinds.push(kind);
  }

  /** Counting sort by cell. */
  pack(cellCount: number): Links {
    const offsets = new Int32Array(cellCount + 1);
    if (this.cells.length === 0) return { offsets, items: new Int32Array(), kinds: new Uint8Array() };
    for (const cell of this.cells) offsets[cell + 1] = (offsets[cell + 1] as number) + 1;
    for (let i = 0; i < cellCount; i++) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number);
    const next = offsets.slice();
    const items = new Int32Array(this.items.length);
    const kinds = new Uint8Array(this.items.length);
    for (let i = 0; i < this.cells.length; i++) {
      const cell = this.cells[i] as number;
      const at = next[cell] as number;
      next[cell] = at + 1;
      items[at] = this.items[i] as number;
      kinds[at] = this.kinds[i] as number;
    }
    return { offsets, items, kinds };
  }
}

const ITSELF: readonly number[] = [0];
const NONE: readonly number[] = Object.freeze([]);

/** Items of a cell; with `steps`, of the cells so many further, in that order. */
export function itemsOf({ offsets, items }: Links, cell: number, steps = ITSELF): readonly number[] {
  if (items.length === 0) return NONE;
  const found: number[] = [];
  for (const step of steps) {
    const end = offsets[cell + step + 1] as number;
    for (let i = offsets[cell + step] as number; i < end; i++) found.push(items[i] as number);
  }
  return found;
}
