import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Area, collectionOf } from './area.ts';
import type { BordersTopology } from './grid.ts';
import { runMapshaper } from './run-mapshaper.ts';

/**
 * Makes one clean topology of all areas: those of one code become one, gaps under 50 m close, and of two areas that
 * overlap the smaller keeps the ground (in the source such a one lies whole inside its neighbour).
 */
export async function cleanTopology(areas: readonly Area[]): Promise<object> {
  const output = await runMapshaper(
    [
      '-i areas.json name=hromadas',
      // In this order: -dissolve would settle overlaps first, in favour of the larger.
      '-clean overlap-rule=min-area gap-width=50m',
      '-dissolve code',
      '-o clean.json format=topojson no-quantization',
    ],
    { 'areas.json': collectionOf(areas) },
  );
  return output.get('clean.json') as object;
}

export interface Simplified {
  readonly whole: BordersTopology;
  /** By oblast prefix: the same lines, cut. */
  readonly oblasts: ReadonlyMap<string, BordersTopology>;
}

/**
 * Simplifies the whole country at once (Douglas–Peucker, no point further than `metres` off), so that neighbours keep
 * one line; then cuts it by oblast. Coordinates stay in degrees, unrounded.
 */
export async function simplify(clean: object, metres: number): Promise<Simplified> {
  const options = 'format=topojson no-quantization id-field=code drop-table';
  const output = await runMapshaper(
    [
      '-i clean.json name=hromadas',
      `-simplify dp interval=${metres} keep-shapes`,
      `-o whole.json ${options}`,
      '-each "oblast = code.slice(0, 4)" -split oblast',
      `-o ${options} singles`,
    ],
    { 'clean.json': clean },
  );
  const whole = onlyObject(output.get('whole.json') as Topology);
  output.delete('whole.json');
  const oblasts = new Map(
    [...output].map(([name, topology]) => [name.slice(0, 4), onlyObject(topology as Topology)]),
  );
  return { whole, oblasts };
}

/** mapshaper names the object after the layer; the packs call it `hromadas`. */
function onlyObject(topology: Topology): BordersTopology {
  const [hromadas] = Object.values(topology.objects) as GeometryCollection[];
  return { ...topology, objects: { hromadas: hromadas ?? { type: 'GeometryCollection', geometries: [] } } };
}
