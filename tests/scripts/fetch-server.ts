import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SourcesLock } from '../../scripts/fetch/lock.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

/** Sends the whole file, whatever was asked. */
export const whole: Answer = (_request, response, body) => response.end(body);

/** Sends what a Range asks for, as a file server does. */
export const ranged: Answer = (request, response, body) => {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (start > 0) {
    response.writeHead(206, { 'content-range': `bytes ${start}-${body.length - 1}/${body.length}` });
  }
  response.end(body.subarray(start));
};

/** Sends `count` bytes of the file and hangs up. */
export function cutAt(count: number): Answer {
  return (_request, response, body) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.subarray(0, count), () => response.destroy());
  };
}

/** Takes the question and never answers, as a black hole does. */
export const silent: Answer = () => undefined;

/** A file server on a free port of this machine; `requests` are the GETs seen, as `path range`. */
export class FileServer {
  readonly requests: string[] = [];
  answer: Answer = whole;
  readonly #files = new Map<string, Buffer>();
  readonly #server: Server;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.#files.set(`/${path}`, Buffer.from(text));
    this.#server = createServer((request, response) => this.#serve(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.listen(0, '127.0.0.1', done);
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => {
      this.#server.close(done);
    });
  }

  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A lock of one source that pins every file as it is. */
  lock(): SourcesLock {
    const files = [...this.#files].map(([path, body]) => ({
      path: path.slice(1),
      url: `${this.base}${path}`,
      sha256: createHash('sha256').update(body).digest('hex'),
      bytes: body.length,
    }));
    const credit = { title: 'Test', licence: 'MIT', attribution: 'test', url: this.base, date: '2026-01' };
    return { version: 1, sources: [{ id: 'test', ...credit, repository: 'some/one', commit: 'c0', files }] };
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    if (request.method === 'HEAD') {
      if (this.answer !== silent) response.end();
      return;
    }
    this.requests.push(`${request.url ?? ''} ${request.headers.range ?? ''}`.trim());
    const body = this.#files.get(request.url ?? '');
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    this.answer(request, response, body);
  }
}
