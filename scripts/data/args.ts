export interface DataArgs {
  /** Oblast prefix, `UA74`; null = everything that is pinned. */
  readonly region: string | null;
  readonly offline: boolean;
  /** Read and judge `data/`, build nothing. */
  readonly check: boolean;
}

export const USAGE = `usage: npm run data [-- --region UA74] [-- --offline] [-- --check]
  --region UA74   build only this oblast's pack (first 4 characters of its code)
  --offline       take sources from the cache or the mirror only, never from the network
  --check         only say what is wrong in data/: no sources, no build`;

/** Reads the command line; a string is what is wrong with it. */
export function parseArgs(args: readonly string[]): DataArgs | string {
  let region: string | null = null;
  let offline = false;
  let check = false;
  for (let i = 0; i < args.length; i++) {
    const [name, inline] = (args[i] ?? '').split('=', 2) as [string, string | undefined];
    if (name === '--offline' && inline === undefined) offline = true;
    else if (name === '--check' && inline === undefined) check = true;
    else if (name === '--region') {
      const value = inline ?? args[++i] ?? '';
      if (!/^UA\d{2}$/.test(value))
        return `--region: expected the first 4 characters of a code (UA74), got «${value}»`;
      region = value;
    } else return `unknown argument «${args[i]}»`;
  }
  return { region, offline, check };
}
