import 'i18next';
import type uk from './uk/index.ts';
import type own from './uk/own.ts';
import type tools from './uk/tools.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof uk & { own: typeof own; tools: typeof tools };
  }
}
