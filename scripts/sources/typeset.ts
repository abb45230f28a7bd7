/**
 * Quotes and the apostrophe as the interface writes them. Registers leave quotes unpaired («"Школа "Мрія" обласної
 * ради"»), so that each is opened or closed by what stands beside it, and one that nothing opened is left out.
 */
export function typeset(text: string): string {
  let depth = 0;
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})['ʼ᾽](?=\p{L})/gu, '’')
    .replace(/(?<!\p{L})([МмСс])\.(?=\p{Lu}\p{L})/gu, '$1. ')
    .replace(/["“”„]/g, (mark: string, at: number, whole: string) => {
      const before = whole.slice(0, at).at(-1) ?? ' ';
      const after = whole[at + 1] ?? '';
      if (mark === '„' || (depth === 0 ? opensFirst(before, after) : opensInner(before, after))) {
        depth++;
        return '«';
      }
      if (depth === 0) return '';
      depth--;
      return '»';
    });
}

function opensFirst(before: string, after: string): boolean {
  return after !== '' && (!/[\s.,;)]/.test(after) || /\s/.test(before));
}

function opensInner(before: string, after: string): boolean {
  return /[\s([«"“”„]/.test(before) && /\S/.test(after);
}
