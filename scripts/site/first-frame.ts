import react from '@vitejs/plugin-react';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { createServer, type Plugin } from 'vite';

const ROOT = '<div id="root"></div>';
const APP = '<div class="app"';

/** The HTML of the app's first frame, before any data: words, tabs, the way out, whom to call meanwhile. */
export async function firstFrame(): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { App } = (await server.ssrLoadModule('/src/App.tsx')) as { App: FunctionComponent };
    const html = renderToString(createElement(App));
    if (!html.includes(APP)) throw new Error(`first frame: expected ${APP}, got ${html.slice(0, 80)}`);
    return html.replace(APP, `${APP} data-shell=""`);
  } finally {
    await server.close();
  }
}

/** Puts the first frame into the built `index.html`: it is seen before the code has come, and the code replaces it. */
export function drawFirstFrame(): Plugin {
  return {
    name: 'first-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(ROOT)) throw new Error(`first frame: expected ${ROOT} in index.html`);
        const known = html.replace('<html lang="uk"', `$& data-languages="${LANGUAGE_CODES.join(' ')}"`);
        return known.replace(ROOT, `<div id="root">${await firstFrame()}</div>`);
      },
    },
  };
}

const FIRST_WORDS = /^assets\/([a-z-]+)-first-[\w-]+\.js$/;

/** Says in the built `index.html` where each other language has its first words: `start.js` asks for them at once. */
export function nameFirstWords(): Plugin {
  return {
    name: 'first-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const words = Object.keys(bundle).flatMap((file) => {
          const code = FIRST_WORDS.exec(file)?.[1];
          return code === undefined ? [] : [[code, `./${file}`]];
        });
        return html.replace('<html', `$& data-words='${JSON.stringify(Object.fromEntries(words))}'`);
      },
    },
  };
}
