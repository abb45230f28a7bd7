import type { VitePWAOptions } from 'vite-plugin-pwa';
import { savedFirst, siteFirst } from './serve-saved.ts';

/** Large parts that a visitor may never use; once used, the page keeps them (src/data/offline/used-code.ts). */
const ON_USE = ['assets/{gl-map,maplibre-gl-worker,check-file.worker,siting.worker}-*', '**/*.wasm'];

/** Installable site and service worker: docs/offline.md. */
export const PWA: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifest: {
    name: 'Соцмапа',
    short_name: 'Соцмапа',
    description: 'Соціальні послуги у громадах України: хто надає, де і як отримати.',
    lang: 'uk',
    start_url: './',
    scope: './',
    id: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['*.{html,css,js,svg}', 'icons/icon-192.png', 'assets/**/*.{js,mjs,css,woff2}'],
    globIgnores: ['sw.js', ...ON_USE],
    maximumFileSizeToCacheInBytes: 4_000_000,
    // One file: a worker of several could be brought half.
    inlineWorkboxRuntime: true,
    // The first visit is to work without a network, too; a newer worker waits until it is asked for.
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    ignoreURLParametersMatching: [/^/],
    navigateFallback: null,
    runtimeCaching: [
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/data/manifest.json'),
        handler: siteFirst,
      },
      {
        urlPattern: ({ url, sameOrigin }) =>
          sameOrigin && (/\/data\/.*\.json$/.test(url.pathname) || url.pathname.includes('/assets/')),
        handler: savedFirst,
      },
    ],
  },
};
