/**
 * Runs npm scripts side by side, `node scripts/together.ts built unit`: each tells its story when it has ended, and
 * all must end well.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';

const ends = process.argv.slice(2).map(
  (name) =>
    new Promise<boolean>((ended) => {
      const run = spawn('npm', ['run', '-s', name], { shell: process.platform === 'win32' });
      const said: Buffer[] = [];
      run.stdout.on('data', (part: Buffer) => said.push(part));
      run.stderr.on('data', (part: Buffer) => said.push(part));
      run.on('close', (code) => {
        process.stdout.write(Buffer.concat(said));
        if (code !== 0) console.error(`${name} failed.`);
        ended(code === 0);
      });
    }),
);
if (!(await Promise.all(ends)).every(Boolean)) process.exitCode = 1;
