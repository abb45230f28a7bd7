/** SVG has no elements of these meanings, as HTML has: here the role is all there is. */
export const ROLE = {
  list: 'listbox',
  unit: 'option',
  services: 'group',
  service: 'link',
  mark: 'img',
} as const;
