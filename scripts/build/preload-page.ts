import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const PAGE = '/src/page.tsx';

/**
 * Lets the browser fetch the page's code beside the first frame, which does not wait for it: preloads of low priority,
 * so that styles, fonts and data go first on a slow line.
 */
export function preloadPage(): Plugin {
  return {
    name: 'preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk');
        const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(PAGE));
        if (page === undefined) throw new Error(`preload page: expected a chunk of ${PAGE}`);
        const known = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const tags = [...withImports(page, known)].filter((file) => !html.includes(`/${file}"`)).map(preload);
        return {
          html: html.replace('<script type="module"', '<script fetchpriority="low" type="module"'),
          tags,
        };
      },
    },
  };
}

/** A chunk's file, its styles, and those of all that it needs at once. */
function withImports(
  chunk: Rolldown.OutputChunk,
  known: ReadonlyMap<string, Rolldown.OutputChunk>,
  found = new Set<string>(),
): Set<string> {
  if (found.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const name of chunk.imports) {
    const next = known.get(name);
    if (next !== undefined) withImports(next, known, found);
  }
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  return found;
}

function preload(file: string): HtmlTagDescriptor {
  const style = file.endsWith('.css');
  return {
    tag: 'link',
    injectTo: 'head',
    attrs: {
      rel: style ? 'preload' : 'modulepreload',
      ...(style && { as: 'style' }),
      crossorigin: '',
      fetchpriority: 'low',
      href: `./${file}`,
    },
  };
}
