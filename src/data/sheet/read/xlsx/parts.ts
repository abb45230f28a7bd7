import type { ZipPart } from '../zip.ts';
import { attribute, parsePart } from './parse-part.ts';

/** What a workbook calls one of its parts. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`; empty where it has none. */
  readonly type: string;
  readonly part: ZipPart;
}

/** The parts of a workbook, which programs name and place as they like: relations and content types tell them. */
export interface Parts {
  /** By path, whatever its case. */
  readonly at: (path: string) => ZipPart | undefined;
  /** What a part refers to; '' = the workbook as a whole. */
  readonly relationsOf: (path: string) => Relation[];
  /** A part whose content type ends so: `sheet.main+xml`. */
  readonly ofType: (ending: string) => ZipPart | undefined;
}

export function partsOf(entries: readonly ZipPart[]): Parts {
  const byPath = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  const at = (path: string) => byPath.get(keyOf(path));
  const types = contentTypes(at('[Content_Types].xml'));
  return {
    at,
    relationsOf: (path) => relationsIn(path, at),
    ofType: (ending) => {
      const path = types.find(({ type }) => type.endsWith(ending))?.path;
      return path === undefined ? undefined : at(path);
    },
  };
}

function keyOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function contentTypes(part: ZipPart | undefined) {
  const types: { readonly path: string; readonly type: string }[] = [];
  if (part === undefined) return types;
  parsePart(part, {
    open: (name, attributes) => {
      if (name !== 'Override') return;
      types.push({ path: attributes['PartName'] ?? '', type: attributes['ContentType'] ?? '' });
    },
  });
  return types;
}

function relationsIn(path: string, at: Parts['at']): Relation[] {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, cut);
  const list = at(`${folder}_rels/${path.slice(cut)}.rels`);
  const relations: Relation[] = [];
  if (list === undefined) return relations;
  parsePart(list, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const part = at(resolved(folder, attributes['Target'] ?? ''));
      const type = attributes['Type'] ?? '';
      if (part === undefined) return;
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part,
      });
    },
  });
  return relations;
}

/** A target from where it is named: `/xl/a.xml`, `a.xml`, `../a.xml`. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target;
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
