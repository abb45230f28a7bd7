import { isCode, prefixOf } from '../../../domain/code.ts';
import { areaParts, codeOfRaion } from '../places/area.ts';
import type { Choice } from '../question.ts';
import type { IntakeContext } from '../sources.ts';
import { type Asker, unitChoices } from './ask.ts';
import { beside, type Cells, labelled } from './values.ts';

/** With the territories that it serves by their codes; each that is not understood is asked once. */
export function withArea(
  cells: Cells,
  { row }: { readonly row: number },
  context: IntakeContext,
  asker: Asker,
): Cells {
  const said = cells.service_area ?? '';
  if (said === '') return cells;
  // What was decided of the cell as a whole comes before what its parts are.
  const whole = asker.answer('service_area', said);
  if (whole !== undefined) return served(cells, whole === null ? [] : [whole], whole === null ? [said] : []);
  const codes: string[] = [];
  const kept: string[] = [];
  let open = false;
  for (const { text, code, candidates } of areaParts(said, context)) {
    const answer = code ?? asker.answer('service_area', text);
    if (answer === null) kept.push(text);
    else if (answer !== undefined) codes.push(answer);
    else {
      open = true;
      asker.ask('place', 'service_area', text, row, true, () => [
        ...unitChoices(candidates, context),
        ...areaChoices(cells.hromada ?? '', context).filter(({ value }) => !candidates.includes(value)),
      ]);
    }
  }
  return open ? cells : served(cells, codes, kept);
}

function served(cells: Cells, codes: readonly string[], kept: readonly string[]): Cells {
  const service_area = [...new Set(codes)].join('; ');
  if (kept.length === 0) return { ...cells, service_area };
  return { ...cells, service_area, note: beside(cells.note, labelled('service_area', kept.join('; '))) };
}

/** The oblast and the raion of a record. */
export function areaChoices(said: string, { oblasts, raions, oblast }: IntakeContext): Choice[] {
  // What its hromada is may still be open.
  const hromada = isCode(said) ? said : '';
  const region = hromada === '' ? oblast : prefixOf(hromada, 'oblast');
  const named = oblasts.find(({ prefix }) => prefix === region);
  const raion = raions.find(({ prefix }) => hromada !== '' && prefix === prefixOf(hromada, 'raion'));
  const choices: Choice[] = named === undefined ? [] : [{ value: named.code, label: named.name }];
  if (raion === undefined) return choices;
  return [
    ...choices,
    { value: codeOfRaion(raion.prefix), label: { phrase: 'allRaion', params: { name: raion.name } } },
  ];
}
