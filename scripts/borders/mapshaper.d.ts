declare module 'mapshaper' {
  /** Files in, files out, in memory: keys are the names that `-i` and `-o` use. */
  function applyCommands(
    commands: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<Record<string, Buffer>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}
