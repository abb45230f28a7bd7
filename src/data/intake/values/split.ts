import { perKey, perObject } from '../../../domain/memo.ts';
import { type Matcher, surely } from './match.ts';

/** «1. Догляд вдома», «– інформування;» */
const BULLET = /^\s*(?:\d{1,3}(?:\.\d+)*[.)]\s*|[-–—•●▪*·✓]\s*)/;

/**
 * The values that one cell lists. Lines, semicolons, numbers and «+» always divide; a comma or «та» only where what it
 * divides are values, for names have commas, too («послуги для осіб, які постраждали»).
 */
export function splitValues(text: string, match: Matcher): readonly string[] {
  return splitBy(match)(text);
}

const splitBy = perObject((match: Matcher) => perKey((text) => split(text, match)));

function split(text: string, match: Matcher): string[] {
  const whole = clean(text);
  if (whole === '') return [];
  if (surely(match(whole)) !== null) return [whole];
  const lines = text
    .split(/\n|;|\s\+\s|(?<=[\s;,.])(?=\d{1,2}[.)]\s*\p{L})/u)
    .map(clean)
    .filter((part) => part !== '');
  return lines.flatMap((line) => byCommas(line, match));
}

function byCommas(line: string, match: Matcher): string[] {
  if (surely(match(line)) !== null) return [line];
  const parts = line
    .split(/,(?![^(]*\))\s*/)
    .map(clean)
    .filter((part) => part !== '');
  const known = (each: readonly string[]) => each.filter((part) => surely(match(part)) !== null).length;
  const joined = whole(parts, match);
  const divided = joined.flatMap((part) =>
    surely(match(part)) === null ? byAnd(part, match, joined.length > 1) : [part],
  );
  return divided.length > 1 && known(divided) > 0 ? divided : [line];
}

/** «А, Б та В»: at the end of a list one known half is enough. */
function byAnd(part: string, match: Matcher, inList: boolean): string[] {
  const halves = part.split(/\s(?:та|і|й|and)\s/).map(clean);
  const known = halves.filter((half) => surely(match(half)) !== null).length;
  return halves.length > 1 && (known === halves.length || (inList && known > 0)) ? halves : [part];
}

/** Pieces joined again where only together they are a value: «особи, які постраждали від насильства». */
function whole(parts: readonly string[], match: Matcher): string[] {
  const found: string[] = [];
  for (let i = 0; i < parts.length; ) {
    let end = i + 1;
    for (let to = parts.length; to > i + 1; to--) {
      if (surely(match(parts.slice(i, to).join(', '))) === null) continue;
      end = to;
      break;
    }
    // A clause goes on with what stands before it.
    while (
      end < parts.length &&
      /^(?:як(?:ий|а|і|им|их)|що|у тому числі|в т\.\s?ч\.|зокрема)(?!\p{L})/iu.test(parts[end] ?? '')
    )
      end++;
    found.push(parts.slice(i, end).join(', '));
    i = end;
  }
  return found;
}

function clean(text: string): string {
  return text
    .replace(BULLET, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s;.,]+$/, '')
    .trim();
}
