import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One green pixel: MapLibre stretches it over the tile. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOYsGECAAOkAdFinpRvAAAAAElFTkSuQmCC',
  'base64',
);

export type Mood = 'works' | 'fails' | 'silent';

/** A basemap server of another origin. `asked` are the paths that came. */
export interface TileServer {
  readonly url: string;
  readonly host: string;
  readonly asked: string[];
  mood: Mood;
  readonly close: () => void;
}

const STYLE = {
  version: 8,
  sources: {
    plan: {
      type: 'raster',
      tiles: ['/tiles/{z}/{x}/{y}.png'],
      tileSize: 256,
      attribution: '<a href="https://example.org">Приклад вулиць</a>',
    },
  },
  layers: [{ id: 'plan', type: 'raster', source: 'plan' }],
};

export async function serveTiles(): Promise<TileServer> {
  const asked: string[] = [];
  const http: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request.url ?? '', response, tiles.mood);
  });
  await new Promise<void>((resolve) => {
    http.listen(0, 'localhost', resolve);
  });
  const host = `localhost:${(http.address() as AddressInfo).port}`;
  const tiles: TileServer = {
    url: `http://${host}/style.json`,
    host,
    asked,
    mood: 'works',
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
  return tiles;
}

function answer(url: string, response: ServerResponse, mood: Mood): void {
  if (mood === 'silent') return;
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  if (mood === 'fails') {
    response.writeHead(500).end();
    return;
  }
  const style = url.startsWith('/style.json');
  response.writeHead(200, { 'content-type': style ? 'application/json' : 'image/png' });
  response.end(style ? JSON.stringify(STYLE) : PIXEL);
}
