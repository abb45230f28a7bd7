import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { drawFirstFrame, nameFirstWords } from './scripts/site/first-frame.ts';
import { leanCombobox } from './scripts/site/lean-combobox.ts';
import { PWA } from './scripts/site/pwa.ts';
import { security } from './scripts/site/security.ts';

/** Matches modules by their paths within src/; one that is gone stops the build, or its group would silently fall apart. */
function modules(...files: readonly string[]): RegExp {
  const gone = files.filter((file) => !existsSync(`src/${file}`));
  if (gone.length > 0) throw new Error(`vite.config.ts names what is not there: ${gone.join(', ')}`);
  return new RegExp(`/src/(${files.join('|').replaceAll('.', '\\.')})$`);
}

export default defineConfig(({ mode }) => ({
  // A relative base lets one build run at a domain's root and under a sub-path alike.
  base: './',
  plugins: [
    react(),
    drawFirstFrame(),
    nameFirstWords(),
    leanCombobox(),
    VitePWA(PWA),
    security(loadEnv(mode, process.cwd())),
  ],
  resolve: { alias: { 'simple-statistics': resolve('node_modules/simple-statistics/index.js') } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      // A preload that fails is remembered as the module's failure, and a second try would ask nobody: only the page's own
      // code, without which there is nothing to try again from, is fetched ahead.
      resolveDependencies: (file, dependencies) =>
        /(^|\/)(index|page)-/.test(file) || file.endsWith('.html')
          ? dependencies
          : dependencies.filter((name) => !/\.m?js$/.test(name)),
    },
    rolldownOptions: {
      // One function of it is used, and all its tables would be worked out at the start.
      treeshake: { moduleSideEffects: [{ test: /simple-statistics/, sideEffects: false }] },
      output: {
        // Words say of which language they are: `en-first-….js`.
        chunkFileNames: ({ facadeModuleId }) => {
          const [, lang, name] = /\/i18n\/([a-z-]+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
          return lang === undefined ? 'assets/[name]-[hash].js' : `assets/${lang}-${name}-[hash].js`;
        },
        codeSplitting: {
          groups: [
            { name: 'preload-helper', test: /vite\/preload-helper/, priority: 3 },
            // With all that it needs at once, a phone far from the server pays for each file, not for each byte. In three:
            // reading a file is a task, and one of half a megabyte would keep an old phone from answering.
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
            { name: 'kit', test: /node_modules\/(i18next|downshift)\//, priority: 3 },
            { name: 'page', test: modules('page.tsx'), priority: 2 },
            // What comes together later is one file as well: the map with its legend, the question, the planner's view.
            {
              name: 'map',
              test: modules('AppMap.tsx', 'data/packs/borders.ts', 'ui/legend/view.ts'),
              priority: 1,
            },
            { name: 'need', test: modules('ui/find/need/typed-need.ts'), priority: 1 },
            // Small parts of many views, or each would be asked for by itself.
            {
              name: 'parts',
              test: /\/src\/(ui\/(parts|card)|domain)\/|lucide-react/,
              minShareCount: 2,
              maxModuleSize: 2500,
              priority: 1,
            },
            { name: 'plan', test: modules('ui/plan/view.ts') },
          ],
        },
      },
    },
  },
}));
