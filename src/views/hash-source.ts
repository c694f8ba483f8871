import { createHash } from 'node:crypto';

/** A text as a source of a Content-Security-Policy (CSP Level 3, "hash-source"), quotes included. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
