import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../scripts/site/csp.ts';
import { headersFile } from '../../scripts/site/headers.ts';

const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((each) => each.startsWith(`${name} `))
    ?.split(' ')
    .slice(1);

describe('the policy', () => {
  it('lets nothing in but the site itself and the solver', () => {
    const policy = contentPolicy({});
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(directive(policy, 'default-src')).toEqual(["'none'"]);
    expect(directive(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directive(policy, 'connect-src')).toEqual(["'self'"]);
  });

  it('adds the street map’s servers where tiles are asked for, and nowhere else', () => {
    const policy = contentPolicy({
      VITE_BASEMAP_STYLE: 'https://maps.example.org/styles/a.json?key=1; script-src *',
      VITE_BASEMAP_HOSTS: 'https://t1.example.org https://t2.example.org/x, javascript:alert(1)',
    });
    const street = ['https://maps.example.org', 'https://t1.example.org', 'https://t2.example.org'];
    expect(directive(policy, 'connect-src')).toEqual(["'self'", ...street]);
    expect(directive(policy, 'img-src')).toEqual(["'self'", 'data:', 'blob:', ...street]);
    expect(directive(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });
});

describe('_headers', () => {
  it('sets no header twice for one file: the hosts would join the values', () => {
    const rules = headersFile(contentPolicy({}), ['UA74', 'overview'])
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n'));
    const paths = rules.map(([path]) => path?.replace(/\*$/, '') ?? '');
    const names = rules.map(([, ...lines]) => lines.map((line) => line.trim().split(':')[0]));
    for (const [i, path] of paths.entries()) {
      for (const [j, other] of paths.entries()) {
        const both = rules[j]?.[0]?.endsWith('*') === true && i !== j && path.startsWith(other);
        if (both) expect(names[i]?.filter((name) => names[j]?.includes(name))).toEqual([]);
      }
    }
    expect(paths).toContain('/data/UA74/');
  });
});
