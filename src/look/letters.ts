/** Letters of the face, as CSS has them: those of the interface and of names in Ukrainian, English and Russian. */
export const LETTERS = {
  cyrillic:
    'U+0301, U+0401, U+0404, U+0406-0407, U+040E, U+0410-044F, U+0451, U+0454, U+0456-0457, U+045E, U+0490-0491, U+2116',
  latin:
    'U+0020-007E, U+00A0, U+00A7, U+00A9, U+00AB, U+00B0-00B3, U+00B7, U+00BB, U+00D7, U+02BC, U+2002-203A, U+20AC, U+2212',
} as const;
