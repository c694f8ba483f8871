import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    address: string;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as the plainest static host would: no headers of its own, index.html for a folder, 404.html;
 * with `packed`, texts are gzipped, as every such host does.
 */
export async function serve(root: string, packed = false): Promise<Served> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const wanted = join(root, normalize(path).replace(/^(\.\.[/\\])+/, ''));
      const found = (await file(wanted)) ?? (await file(join(wanted, 'index.html')));
      const name = found ?? join(root, '404.html');
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      const zip = packed && /^text|json|xml/.test(type);
      response.writeHead(found === null ? 404 : 200, {
        'content-type': type,
        ...(zip ? { 'content-encoding': 'gzip' } : {}),
      });
      // A reader who has gone on, or a file that cannot be read: there is nobody to tell.
      if (response.destroyed) return;
      const end = (): void => void response.end();
      if (zip) pipeline(createReadStream(name), createGzip(), response, end);
      else pipeline(createReadStream(name), response, end);
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

async function file(path: string): Promise<string | null> {
  const kind = await stat(path).catch(() => null);
  return kind?.isFile() ? path : null;
}

/** Vitest's global set-up: the built site is served while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = await serve('dist');
  project.provide('address', served.address);
  return served.close;
}
