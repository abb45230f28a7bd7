import 'i18next';
import type uk from './uk/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof uk;
  }
}
