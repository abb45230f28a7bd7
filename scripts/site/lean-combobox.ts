import type { Plugin } from 'vite';

const OTHER_LISTS = /^(?:useSelect|useMultipleSelection|_useTagGroup)\.stateChangeTypes = .*;$/gm;

/**
 * downshift lays a property on each of its hooks, which a bundler must take for an effect: the three that the page has
 * no use for would come with its combobox, 4 kB of them.
 */
export function leanCombobox(): Plugin {
  return {
    name: 'lean-combobox',
    apply: 'build',
    transform: {
      filter: { id: /downshift\.esm/ },
      handler: (code) => ({ code: code.replace(OTHER_LISTS, ''), map: null }),
    },
  };
}
