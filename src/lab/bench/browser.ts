/** What a script of `tools` finds out in a browser, in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { LOADER } from '../loader.ts';

/** Where there is no browser it says why. @throws when the script fails */
export async function askBrowser<Found>(script: string, task: unknown): Promise<Found | { readonly skipped: string }> {
  const child = spawn(process.execPath, [...LOADER, join(import.meta.dirname, '../../../tools', script)], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(task));
  const [out, code] = await Promise.all([text(child.stdout), new Promise<number | null>((done) => child.on('close', done))]);
  if (code !== 0) throw new Error(`${script} ended with ${code}; its own words are above.`);
  return JSON.parse(out) as Found | { readonly skipped: string };
}
