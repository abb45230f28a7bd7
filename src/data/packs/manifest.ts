import type { Region } from '../../domain/region.ts';
import type { FormerName } from '../../domain/search/place-pack.ts';
import type { Hotline, RecipientGroup, ServiceType } from '../../domain/service-type.ts';

/** Version of the packs' layout. A reader refuses a newer one and says so. */
export const SCHEMA = 1;

export interface SourceCredit {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly url: string;
  readonly date: string;
}

export interface PackFile {
  /** Bytes, uncompressed: for progress bars and to notice a file that was cut short. */
  readonly bytes: number;
  /** First 12 hex digits of the file's sha256: a version for the cache. */
  readonly hash: string;
}

export interface RegionEntry extends Region {
  /** Paths relative to `public/data/`. */
  readonly files: {
    readonly borders: string;
    readonly services: string;
    readonly places: string;
    /** Ways by road from its hromadas; missing where there is no table of them. */
    readonly travel?: string | undefined;
  };
}

/** A scope (`UA74`, `UA`) that this device keeps for use without a network. */
export interface SavedScope {
  /** ISO timestamp of its download. */
  readonly on: string;
  /** `visit`: the one looked at last; `choice`: kept until the visitor deletes it. */
  readonly by: 'visit' | 'choice';
}

/** `public/data/manifest.json`. */
export interface Manifest {
  readonly schema: number;
  readonly release: string;
  /** ISO timestamp: the only value that differs between two builds of the same inputs. */
  readonly builtAt: string;
  readonly borders: 'osm' | 'schematic';
  /** Oblast prefix that opens when the link names none: the one with the most services. */
  readonly defaultRegion: string;
  readonly sources: readonly SourceCredit[];
  readonly counts: {
    readonly hromadas: number;
    readonly services: number;
    readonly unplaced: number;
    readonly applyPlaces: number;
    readonly settlements: number;
  };
  readonly regions: readonly RegionEntry[];
  /** Null where one region was built alone. */
  readonly overview: {
    readonly borders: string;
    readonly services: string;
    /** The same without services, with a table of coverage; builds before it have none. */
    readonly coverage?: string | undefined;
  } | null;
  readonly unplaced: string;
  /** Ids of the dataset by file, for whoever checks a table; builds before it have none. */
  readonly ids?: string | undefined;
  /** How people call types and recipients; builds before it have that in `types` and `recipients`. */
  readonly words?: string | undefined;
  /** By path, for every file but this one. */
  readonly files: Readonly<Record<string, PackFile>>;
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  readonly hotlines: readonly Hotline[];
  /** By which people still look for a place. */
  readonly formerNames: readonly FormerName[];
  /** Only in the copy that a device keeps: what is kept with it. */
  readonly saved?: Readonly<Record<string, SavedScope>> | undefined;
}
