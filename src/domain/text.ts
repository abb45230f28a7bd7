/** A text in the interface's languages; `en` is null where nobody has translated it: show `uk` then, marked as Ukrainian. */
export interface Localized {
  readonly uk: string;
  readonly en: string | null;
}

export type Language = 'uk' | 'en';
