/** Names of plural categories in CLDR. */
export type PluralForm = Intl.LDMLPluralRule;

/** Keys with a plural: Ukrainian, from which all others are translated, has `_few` of each. */
type Counted<T> = keyof T extends infer K ? (K extends `${infer Base}_few` ? Base : never) : never;

/** The words of another language for Ukrainian ones: every key, and of those with a plural exactly its own forms. */
export type Translation<T, Form extends PluralForm = 'one' | 'other'> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Translation<Item, Form>[]
    : { readonly [K in Exclude<keyof T, `${Counted<T>}_${PluralForm}`>]: Translation<T[K], Form> } & {
        readonly [K in `${Counted<T>}_${Form}`]: string;
      };

/** The same of a language that is still being translated: what it lacks falls along `chainOf`. */
export type PartialTranslation<T, Form extends PluralForm> = T extends string | readonly unknown[]
  ? Translation<T, Form>
  : { readonly [K in Exclude<keyof T, `${Counted<T>}_${PluralForm}`>]?: PartialTranslation<T[K], Form> } & {
      readonly [K in `${Counted<T>}_${Form}`]?: string;
    };
