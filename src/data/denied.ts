/** Whether a file or folder could not be had for want of permission. */
export function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:EACCES|EPERM)$/.test(String(error.code));
}
