import { isCode, type Code } from '../../src/domain/code.ts';
import { readCsv } from '../../src/data/sheet/read/csv.ts';
import { messageOf } from '../../src/data/finding.ts';
import { KYIV } from '../borders/read-osm.ts';

const FILE = 'ua-pop-2022.csv';

/** Residents on 1 January 2022 by hromada; Kyiv's row has no code in the source. Throws at a row that cannot be read. */
export function readPopulation(text: string): Map<Code, number> {
  const columns = ['hromada_code', 'total_population_2022'];
  const { rows, findings } = readCsv(text, { file: FILE, columns, required: columns });
  const fatal = findings.find((finding) => finding.severity === 'fatal');
  if (fatal !== undefined) throw new Error(`${FILE}: ${messageOf(fatal)}`);
  const population = new Map<Code, number>();
  for (const row of rows) {
    const given = row.get('hromada_code');
    const code = given === 'NA' ? KYIV : given;
    const people = Number(row.get('total_population_2022') || Number.NaN);
    if (!isCode(code) || !Number.isInteger(people) || population.has(code)) {
      throw new Error(`${FILE}:${row.row}: expected a new code and a number, got ${given}, ${people}`);
    }
    population.set(code, people);
  }
  return population;
}
