import 'i18next';
import type { First, Later } from './language.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: First & Later;
  }
}
