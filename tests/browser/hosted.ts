import { readFile } from 'node:fs/promises';
import { serve, type Served } from '../../scripts/tools/serve.ts';

type Rule = readonly [path: string, headers: readonly (readonly [name: string, value: string])[]];

function rulesOf(text: string): Rule[] {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return [
        path,
        lines.map((line) => [
          line.slice(0, line.indexOf(':')).trim(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
      ];
    });
}

function fits(path: string, rule: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}

/** Serves the built site with the headers of its own `_headers`, as Netlify and Cloudflare Pages read them. */
export async function hosted(folder: string): Promise<Served> {
  const rules = rulesOf(await readFile(`${folder}/_headers`, 'utf8'));
  return serve(folder, '/', (path) => {
    const found: Record<string, string> = {};
    for (const [rule, headers] of rules) {
      if (!fits(path, rule)) continue;
      // What several rules set is joined.
      for (const [name, value] of headers) found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
    return found;
  });
}
