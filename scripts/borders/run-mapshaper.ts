import mapshaper from 'mapshaper';

/** Runs mapshaper in memory. Inputs: parsed GeoJSON or TopoJSON by name; outputs: parsed JSON by name. */
export async function runMapshaper(
  commands: readonly string[],
  input: Readonly<Record<string, object>>,
): Promise<Map<string, unknown>> {
  const output = await mapshaper.applyCommands(['-quiet', ...commands].join(' '), input);
  return new Map(Object.entries(output).map(([name, bytes]) => [name, JSON.parse(bytes.toString('utf8'))]));
}
