/** Over a canvas nothing is an element of its own: here the role is all there is. */
export const ROLE = {
  list: 'listbox',
  unit: 'option',
  services: 'group',
  service: 'link',
  mark: 'img',
} as const;
