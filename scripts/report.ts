import process from 'node:process';
import { GainsayError } from '../src/model/errors.ts';

/** Runs a command; where the input is at fault, says so in one line and exits with 1, without a stack. */
export async function report(command: () => Promise<void>): Promise<void> {
  // Who reads it has read enough, as `head` does: there is nobody to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await command();
  } catch (error) {
    if (error instanceof GainsayError) console.error(`gainsay: ${error.message} ${error.hint}`);
    else if (error instanceof Error && 'code' in error) console.error(`gainsay: ${error.message}`);
    else throw error;
    process.exitCode = 1;
  }
}
