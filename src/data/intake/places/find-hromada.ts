import { prefixOf, type Code } from '../../../domain/code.ts';
import type { Hromada, LonLat } from '../../../domain/hromada.ts';
import { foldName, type HromadaLookup } from '../../provider/hromada-lookup.ts';
import { perKey, perObject } from '../../../domain/memo.ts';
import type { IntakeContext } from '../sources.ts';
import { councilsIn, hromadasNamed } from './council.ts';
import { parseAddress } from './address.ts';

/** What a row says of its place, as it says it. */
export interface PlaceWords {
  readonly hromada: string;
  readonly settlement: string;
  readonly address: string;
  readonly provider: string;
  readonly raion: string;
  readonly oblast: string;
  /** Null: no coordinates. */
  readonly at: LonLat | null;
}

/** What a place is looked up in. */
export interface PlaceContext
  extends Pick<IntakeContext, 'oblast' | 'oblasts' | 'hromadas' | 'raions' | 'settlementsNamed' | 'locate'> {
  readonly check: { readonly provider: { readonly hromadas: HromadaLookup } };
}

export interface FoundHromada {
  /** Null: none, or several. */
  readonly code: Code | null;
  readonly candidates: readonly Code[];
  /** The words by which the clerk's answer is kept: the same words are asked about once. */
  readonly words: string;
  /** The settlement without its noun; empty where none is named. */
  readonly settlement: string;
  readonly street: string;
}

/** The hromada of a row: stated, else of its settlement, else of the council in its provider's name; each a witness of the other. */
export function findHromada(words: PlaceWords, context: PlaceContext): FoundHromada {
  return foundIn(context)(JSON.stringify(words));
}

const foundIn = perObject((context: PlaceContext) =>
  perKey((key) => lookUp(JSON.parse(key) as PlaceWords, context)),
);

function lookUp(words: PlaceWords, context: PlaceContext): FoundHromada {
  const coded = /UA\d{17}/.exec(words.hromada)?.[0];
  if (coded !== undefined)
    return { code: coded, candidates: [], words: coded, settlement: '', street: words.address };
  const address = parseAddress(words.address);
  const own =
    words.settlement === ''
      ? null
      : parseAddress(
          /^\S+\.\s|^(?:місто|село|селище)\s/iu.test(words.settlement)
            ? words.settlement
            : `с. ${words.settlement}`,
        );
  const settlement = own?.settlement ?? address.settlement;
  const noun =
    words.settlement !== '' && own !== null && !/^\S+\.\s|^\p{Ll}/u.test(words.settlement)
      ? ''
      : (settlement?.noun ?? '');
  const oblast = oblastOf(`${words.oblast} ${address.oblast ?? ''}`, context) ?? context.oblast;
  const { hromadas: lookup } = context.check.provider;
  const key = [
    words.hromada || (address.hromada ?? ''),
    settlement === null ? '' : `${noun} ${settlement.name}`,
    address.raion ?? words.raion,
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const rest = {
    settlement: settlement?.name ?? '',
    street: settlement === null && address.oblast === null ? words.address.trim() : address.street,
  };
  const named = words.hromada === '' ? (address.hromada ?? '') : words.hromada;
  const stated = named === '' ? [] : hromadasNamed(named, oblast, lookup);
  const settled =
    settlement === null ? [] : unitsOf(context)(JSON.stringify([settlement.name, noun, oblast]));
  const council = councilsIn(words.provider, oblast, lookup);
  const near = within(words.raion || (address.raion ?? ''), context);
  const sets = [stated, settled, council].filter((set) => set.length > 0);
  const shared = sets.reduce<readonly Hromada[] | null>((left, set) => {
    if (left === null) return set;
    const both = left.filter((unit) => set.includes(unit));
    return both.length > 0 ? both : left;
  }, null);
  const fit = (shared ?? []).filter(near);
  const left = [...new Set(fit.length > 0 ? fit : (shared ?? []))];
  // A list that names a hromada and a settlement of another is wrong in one of them: it is asked which.
  const torn = stated.length > 0 && settled.length > 0 && !stated.some((unit) => settled.includes(unit));
  const candidates = torn ? [...new Set([...stated, ...settled])] : left;
  const [only, ...others] = candidates;
  const told = only !== undefined && others.length === 0 ? only.code : null;
  const code =
    told ??
    atPoint(
      words.at,
      candidates.map((unit) => unit.code),
      oblast,
      context,
    );
  return {
    code,
    candidates: candidates.map((unit) => unit.code),
    words: key.join(', ') || councilWords(words.provider),
    ...rest,
  };
}

/** The unit in whose borders a point lies, where no words tell it. */
function atPoint(
  at: LonLat | null,
  candidates: readonly Code[],
  oblast: string | null,
  context: PlaceContext,
): Code | null {
  if (at === null) return null;
  const prefixes = oblast === null ? context.oblasts.map(({ prefix }) => prefix) : [oblast];
  for (const prefix of prefixes) {
    const code = context.locate(at, prefix);
    if (code !== null && code !== undefined)
      return candidates.length === 0 || candidates.includes(code) ? code : null;
  }
  return null;
}

const councilWords = (provider: string) => provider.replace(/\s+/g, ' ').trim();

/** A list names the same places in many rows. */
const unitsOf = perObject((context: PlaceContext) =>
  perKey((key) => {
    const [name, noun, oblast] = JSON.parse(key) as [string, string, string | null];
    return lookUpPlace(name, noun, oblast, context);
  }),
);

/** Units that have a populated place of the name: their seat, else any. A town is rather a seat than a village. */
function lookUpPlace(name: string, noun: string, oblast: string | null, context: PlaceContext): Hromada[] {
  const inside = (code: Code) => oblast === null || code.startsWith(oblast);
  const seats = (seatsOf(context.hromadas).get(foldName(name)) ?? []).filter(({ code }) => inside(code));
  const urban = seats.filter(({ kind }) => kind === 'urban' || kind === 'city');
  if (noun === 'м.' && urban.length > 0) return urban;
  const prefixes = oblast === null ? context.oblasts.map(({ prefix }) => prefix) : [oblast];
  const places = prefixes.flatMap((prefix) => context.settlementsNamed(name, prefix));
  const units = places.flatMap(({ code }) =>
    context.hromadas.filter((unit) => code.startsWith(prefixOf(unit.code, 'hromada').replace(/000$/, ''))),
  );
  return [...new Set([...seats, ...units])];
}

const seatsOf = perObject((hromadas: readonly Hromada[]) => {
  const bySeat = new Map<string, Hromada[]>();
  for (const unit of hromadas) {
    const name = foldName(unit.seat?.name.uk ?? '');
    bySeat.set(name, [...(bySeat.get(name) ?? []), unit]);
  }
  bySeat.delete('');
  return bySeat;
});

function within(raion: string, { raions }: PlaceContext): (unit: Hromada) => boolean {
  const name = foldName(raion.replace(/(?:район|р-н)\p{L}*\.?/iu, ''));
  if (name === '') return () => true;
  const prefixes = raions.filter((each) => foldName(each.name.uk) === name).map(({ prefix }) => prefix);
  return ({ code }) => prefixes.length === 0 || prefixes.some((prefix) => code.startsWith(prefix));
}

/** The one oblast that a text names, in any case: «Чернігівської області», «Чернігівська обл.»; null for none or several. */
export function oblastOf(text: string, { oblasts }: Pick<PlaceContext, 'oblasts'>): string | null {
  return namedIn(oblasts)(text);
}

const namedIn = perObject((oblasts: PlaceContext['oblasts']) => {
  const patterns = oblasts.map(({ name, prefix }) => {
    const own = foldName(name.uk);
    const stem = /^(\S+)а область$/.exec(own)?.[1];
    // «Київська область» does not name the city of Kyiv.
    const words = stem === undefined ? `${own}(?!\\p{L})` : `${stem}(?:а|ої|ій|у)\\s+обл`;
    return {
      prefix,
      alone: stem === undefined ? own : `${stem}а`,
      within: new RegExp(`(?<!\\p{L})${words}`, 'u'),
    };
  });
  return perKey((text) => {
    const folded = foldName(text).trim();
    const named = patterns.filter(({ alone, within: words }) => folded === alone || words.test(folded));
    return named.length === 1 ? (named[0]?.prefix ?? null) : null;
  });
});
