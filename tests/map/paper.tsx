import { renderToStaticMarkup } from 'react-dom/server';
import type { DrawScene } from '../../src/draw/scene.ts';
import type { LayerKey } from '../../src/draw/layers/index.ts';
import { drawPart, PARTS, type Subject } from '../../src/map/canvas/pens.ts';
import { useSubject } from '../../src/map/canvas/use-subject.ts';
import { useWorld } from '../../src/map/canvas/use-world.ts';
import type { Scene } from '../../src/state/scene/scene.ts';

/* Node has no canvas: one that writes down what is drawn on it, line by line. */

const log: string[] = [];

/** Every call and every colour; coordinates as they come. */
function recorder(): CanvasRenderingContext2D {
  const said = new Set(['fillStyle', 'strokeStyle', 'globalAlpha', 'lineWidth', 'font']);
  return new Proxy<Record<string, unknown>>(
    {},
    {
      get: (own, name: string) => {
        if (name in own) return own[name];
        return (...args: unknown[]) => {
          if (name === 'measureText') return { width: String(args[0]).length * 60 };
          if (name === 'getImageData') {
            return { data: new Uint8ClampedArray(Number(args[2]) * Number(args[3]) * 4) };
          }
          log.push(`${name} ${args.map(written).join(' ')}`);
          return undefined;
        };
      },
      set: (own, name: string, value) => {
        own[name] = value;
        if (said.has(name)) log.push(`${name} ${String(value)}`);
        return true;
      },
    },
  ) as unknown as CanvasRenderingContext2D;
}

/** Of an image its colours, each once. */
function written(value: unknown): string {
  if (value instanceof FakeImage) {
    const { data } = value;
    const hex = (at: number) =>
      `#${[...data.subarray(at, at + 3)].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] !== 0) seen.add(hex(at));
    return [...seen].join(' ');
  }
  return value instanceof FakePath ? value.steps.join(' ') : JSON.stringify(value);
}

class FakePath {
  readonly steps: string[];
  constructor(d?: string) {
    this.steps = d === undefined ? [] : [d];
  }
  moveTo(x: number, y: number): void {
    this.steps.push(`M${x} ${y}`);
  }
  lineTo(x: number, y: number): void {
    this.steps.push(`L${x} ${y}`);
  }
  arc(x: number, y: number, r: number): void {
    this.steps.push(`arc ${x} ${y} ${r}`);
  }
  closePath(): void {
    this.steps.push('Z');
  }
}

class FakeImage {
  readonly data: Uint8ClampedArray;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8ClampedArray(width * height * 4);
  }
}

Object.assign(globalThis, {
  Path2D: FakePath,
  ImageData: FakeImage,
  devicePixelRatio: 1,
  document: { createElement: () => ({ width: 0, height: 0, getContext: recorder }) },
});

export const FRAME = { width: 900, height: 700 };

const nothing = () => undefined;

/** What the map draws of a scene at a view. */
export function subjectOf(scene: Scene, view: { zoom: number; lat: number; lon: number }): Subject {
  const control = {
    view,
    resting: true,
    byHand: false,
    zoomBy: nothing,
    drag: nothing,
    glideBy: nothing,
    reveal: nothing,
    fit: nothing,
    zoomTo: nothing,
  };
  const said: Subject[] = [];
  function Picture() {
    const world = useWorld(scene);
    if (world === null) throw new Error('no borders');
    return <Seen world={world} />;
  }
  function Seen({ world }: { readonly world: NonNullable<ReturnType<typeof useWorld>> }) {
    const { hovered = null, focused = null } = scene as DrawScene;
    said.push(useSubject(scene, { hovered, focused }, world, control, FRAME, true).subject);
    return null;
  }
  renderToStaticMarkup(<Picture />);
  return said[0] as Subject;
}

/** What is drawn, line by line; of one layer, or of all. */
export function drawn(subject: Subject, only?: LayerKey): string[] {
  log.length = 0;
  for (const part of PARTS) drawPart(recorder(), part, subject, (key) => only === undefined || key === only);
  return log.filter((line) => line !== 'setTransform 1 0 0 1 0 0');
}
