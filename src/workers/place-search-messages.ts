import type { Manifest } from '../data/manifest.ts';
import type { PlaceAnswer as Found } from '../domain/search/place-pack.ts';

/** What the page sends: once where the files are, then a question a keystroke. */
export type PlaceAsk =
  | {
      readonly kind: 'open';
      /** Absolute URL of `public/data/`, with a `/` at its end. */
      readonly base: string;
      readonly manifest: Manifest;
      /** Prefix of the region whose settlements are wanted first; null = none. */
      readonly first: string | null;
    }
  | {
      readonly kind: 'search';
      readonly id: number;
      readonly query: string;
      readonly region: string | null;
      readonly limit: number;
    };

/** What the worker answers. */
export type PlaceAnswer =
  | {
      readonly kind: 'progress';
      /** Regions whose settlements have come, of how many. Questions are answered from here on. */
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'found'; readonly id: number; readonly found: Found }
  | { readonly kind: 'fault'; readonly message: string };
