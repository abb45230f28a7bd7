import type { LayerSpecification, Map as MapLibre, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '../../look/palette.ts';
import type { Scene } from '../../state/scene/scene.ts';

/** What layers look like, apart from data. */
export interface Look {
  readonly palette: Palette;
  readonly lang: Scene['lang'];
}

/**
 * One thing that the map draws. Its sources and style layers stand in the style from the start and go with the map;
 * `update` brings them from one scene to the next, any number of times, and touches only what differs.
 */
export interface Layer {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top. */
  readonly layers: (look: Look) => LayerSpecification[];
  /** @param before null on the first scene. */
  readonly update: (map: MapLibre, scene: Scene, before: Scene | null) => void;
}

/** Family of all text on the map. MapLibre reads the weight out of the name. */
export const MAP_FONT = 'Sotsmapa SemiBold';
