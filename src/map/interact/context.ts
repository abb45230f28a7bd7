import type { Scene, SceneActions } from '../../state/scene/scene.ts';

/** What the map's listeners look at when something happens: always the latest. */
export interface Context {
  readonly scene: () => Scene;
  readonly actions: () => SceneActions;
  /** «3 послуги в цьому місці». */
  readonly hereLabel: (count: number) => string;
  readonly closeLabel: () => string;
}
