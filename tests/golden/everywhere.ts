/** The golden games as one script without modules, DOM or Node, and how to have it run by each JavaScript engine. */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { ScenarioFiles } from '../../src/content/load.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import type { Result } from './replay.page.ts';

/** Long enough for a busy machine to start a browser; games take a second. */
const PATIENCE_MS = 90_000;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Parsed JSON below a folder of assets, by path. */
function contentOf(folder: string): [string, unknown][] {
  const root = join(import.meta.dirname, '../../assets', folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.map((name) => [`assets/${folder}/${name.replaceAll('\\', '/')}`, read(join(root, name))]);
}

export interface Golden {
  readonly files: ScenarioFiles;
  readonly records: readonly GameRecord[];
}

/** The content and the golden records, read from disk. */
export function readGolden(): Golden {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
  return {
    files: Object.fromEntries([...contentOf('rules'), ...contentOf('scenarios')]),
    records: names.map((name) => read(join(import.meta.dirname, name)) as GameRecord),
  };
}

/** One script, built as the game is. It leaves what it has to say in the variable `said`, as JSON; see `heard`. */
export async function scriptOf({ files, records }: Golden): Promise<string> {
  const lib = { entry: join(import.meta.dirname, 'replay.page.ts'), formats: ['iife' as const], name: 'golden' };
  const built = await build({ configFile: false, logLevel: 'warn', build: { write: false, target: 'es2022', lib } });
  const [chunk] = 'output' in built ? built.output : Array.isArray(built) ? (built[0]?.output ?? []) : [];
  if (chunk?.type !== 'chunk') throw new Error('The build gave no script.');
  const call = `golden.replayAll(${JSON.stringify(files)}, ${JSON.stringify(records)})`;
  return `${chunk.code}
var said;
try { said = JSON.stringify({ results: ${call} }); } catch (error) { said = JSON.stringify({ fault: String(error) + '\\n' + error.stack }); }`;
}

/** What a script has said. @throws with its own words when it failed. */
export function heard(said: string): readonly Result[] {
  const answer = JSON.parse(said) as { readonly results?: readonly Result[]; readonly fault?: string };
  if (answer.results === undefined) throw new Error(answer.fault);
  return answer.results;
}

/** Runs in a new folder, which is gone afterwards. */
async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs the script in `jsc`, the command line of JavaScriptCore. */
export const inJsc = (jsc: string, script: string): Promise<string> => inFolder(async (folder) => {
  const file = join(folder, 'golden.js');
  writeFileSync(file, `${script}\nprint(said);\n`);
  const { stdout } = await promisify(execFile)(jsc, [file], { timeout: PATIENCE_MS, maxBuffer: 1 << 26 });
  return stdout;
});

/** No calls home: everything but this machine is behind a proxy that does not exist. */
const PREFERENCES = {
  'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9,
  'app.update.enabled': false, 'app.normandy.enabled': false, 'browser.shell.checkDefaultBrowser': false, 'browser.safebrowsing.update.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore', 'datareporting.policy.dataSubmissionEnabled': false, 'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'toolkit.telemetry.enabled': false,
} as const;

/** A server of this one page, which sends back what was said. */
function serveScript(script: string): { readonly server: ReturnType<typeof createServer>; readonly said: Promise<string> } {
  let tell: (said: string) => void;
  const said = new Promise<string>((resolve) => { tell = resolve; });
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => tell(body));
      response.end();
    } else if (request.url === '/golden.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(`${script}\nfetch('/said', { method: 'POST', body: said });\n`);
    } else if (request.url === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<!doctype html><title>Golden games</title><script src="golden.js"></script>');
    } else response.writeHead(404).end();
  });
  return { server, said };
}

/** Runs the script in a page of Firefox, without a window and with a profile of its own. */
export const inFirefox = (firefox: string, script: string): Promise<string> => inFolder(async (folder) => {
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  writeFileSync(join(profile, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const { server, said } = serveScript(script);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // root may start Firefox only with a home of its own
  const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = spawn(firefox, ['--headless', '--no-remote', '--new-instance', '--profile', profile, address], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => { complaints = (complaints + part).slice(-2000); });
  const gone = new Promise<void>((resolve) => void child.once('close', () => resolve()).once('error', (error) => { complaints += error.message; resolve(); }));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => { timer = setTimeout(resolve, PATIENCE_MS); });
  try {
    const answer = await Promise.race([said, gone, late]);
    if (answer === undefined) throw new Error(`Firefox said nothing: ${complaints}`);
    return answer;
  } finally {
    clearTimeout(timer);
    child.kill();
    await gone;
    server.close();
    server.closeAllConnections();
  }
});
