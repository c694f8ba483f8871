import { gzipSync } from 'node:zlib';
import type { Page, Request, Response } from 'playwright-core';

/** What a page costs over the wire, gzipped as a static host would, fonts aside, in bytes. */
export interface Weight {
  readonly all: number;
  readonly script: number;
}

export interface Watch {
  /** What the page said on the console or asked of another host: a good page says and asks nothing. */
  readonly complaints: readonly string[];
  /** Of what has been loaded so far. */
  readonly weight: () => Promise<Weight>;
  readonly end: () => void;
}

/** Notes every console message, error, failed or foreign request and load of a page, until its end is told. */
export function watch(page: Page, address: string): Watch {
  const complaints: string[] = [];
  const loads: Promise<{ kind: string; bytes: number }>[] = [];
  const said = (message: { type(): string; text(): string }): void => {
    complaints.push(`console ${message.type()}: ${message.text()}`);
  };
  const failed = (error: Error): void => {
    complaints.push(`error: ${error.message}`);
  };
  const asked = (request: Request): void => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) complaints.push(`request to ${url}`);
  };
  const answered = (response: Response): void => {
    const kind = response.request().resourceType();
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    if (kind === 'font') return;
    const bytes = response.body().then(
      (body) => gzipSync(body).length,
      () => 0,
    );
    loads.push(bytes.then((known) => ({ kind, bytes: known })));
  };
  page.on('console', said).on('pageerror', failed).on('request', asked).on('response', answered);
  return {
    complaints,
    weight: async () => {
      const loaded = await Promise.all(loads);
      const sum = (some: typeof loaded): number => some.reduce((total, { bytes }) => total + bytes, 0);
      return { all: sum(loaded), script: sum(loaded.filter(({ kind }) => kind === 'script')) };
    },
    end: () => {
      page.off('console', said).off('pageerror', failed).off('request', asked).off('response', answered);
    },
  };
}
