import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { contentPolicy } from './csp.ts';
import { headersFile } from './headers.ts';

function foldersOf(data: string): string[] {
  if (!existsSync(data)) return [];
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** Writes the policy into the built page (for hosts without headers) and into `_headers` (for those with). */
export function security(env: Readonly<Record<string, string | undefined>>): Plugin {
  const policy = contentPolicy(env);
  let publicDir = 'public';
  return {
    name: 'sotsmapa-security',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle() {
      const source = headersFile(policy, foldersOf(path.join(publicDir, 'data')));
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
