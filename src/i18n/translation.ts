type OnlyUkrainian = `${string}_few` | `${string}_many`;

/**
 * What another language must provide for a Ukrainian namespace: every key, but of plural forms only `_one` and
 * `_other`, which English has too.
 */
export type Translation<T> = {
  [K in keyof T as K extends OnlyUkrainian ? never : K]: T[K] extends string ? string : Translation<T[K]>;
};
