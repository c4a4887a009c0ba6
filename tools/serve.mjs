/** A small server of the built game: static files, compressed, from one folder, on this machine only. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(?:text|application|image\/svg)/;

/** Nothing is fetched from, or sent to, anywhere else. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Every file below a folder, by its address. Only what is listed is served, so no request can leave the folder.
 * @param {string} folder
 * @param {string} [address]
 * @param {Map<string, string>} [found]
 * @returns {Map<string, string>}
 */
function list(folder, address = '/', found = new Map()) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) list(path, `${address}${entry.name}/`, found);
    else if (entry.isFile()) found.set(`${address}${entry.name}`, path);
  }
  return found;
}

/**
 * The form of `bytes` that the browser accepts.
 * @param {string} encoding
 * @param {Buffer} bytes
 */
function encode(encoding, bytes) {
  if (encoding === 'br') return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return encoding === 'gzip' ? gzipSync(bytes) : bytes;
}

/** @typedef {{ readonly status: number, readonly headers?: Record<string, string | number>, readonly body?: string | Buffer }} Answer */

/**
 * What a request for an address gets.
 * @param {string} root
 * @param {Map<string, { tag: string, forms: Map<string, Buffer> }>} cache
 * @param {import('node:http').IncomingMessage} request
 * @returns {Answer}
 */
function answerTo(root, cache, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
  let address, query;
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    address = decodeURIComponent(url.pathname);
    query = url.search;
  } catch {
    return { status: 400 };
  }
  if (address === '/') address = '/index.html';
  const path = list(root).get(address);
  if (path === undefined) {
    // Addresses inside the app are made by the page; the page itself lives at the root.
    if (extname(address) === '') return { status: 302, headers: { location: `/${query}` } };
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  }
  const stamp = `${path}:${statSync(path).mtimeMs}`;
  const held = cache.get(stamp) ?? { tag: '', forms: new Map() };
  const plain = held.forms.get('identity') ?? readFileSync(path);
  held.forms.set('identity', plain);
  held.tag ||= `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  cache.set(stamp, held);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const accepted = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  const encoding = COMPRESSIBLE.test(type) ? (['br', 'gzip'].find((form) => accepted.includes(form)) ?? 'identity') : 'identity';
  const headers = {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    vary: 'accept-encoding',
    etag: held.tag,
    // Names of built files carry the hash of what is in them.
    'cache-control': address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers['if-none-match'] === held.tag) return { status: 304, headers };
  const body = held.forms.get(encoding) ?? encode(encoding, plain);
  held.forms.set(encoding, body);
  return {
    status: 200,
    headers: { ...headers, 'content-length': body.length, ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }) },
    ...(request.method === 'HEAD' ? {} : { body }),
  };
}

/**
 * Answers requests for the files of `root`.
 * @param {string} root
 * @returns {import('node:http').RequestListener}
 */
export function handler(root) {
  const cache = new Map();
  return (request, response) => {
    const { status, headers, body } = answerTo(root, cache, request);
    response.writeHead(status, headers).end(body);
  };
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
function listen(answer, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Serves `root` at the first free port from `port` on.
 * @param {string} root
 * @param {number} port
 * @returns {Promise<{ readonly port: number, readonly close: () => void }>}
 * @throws when none of a hundred ports is free
 */
export async function serve(root, port) {
  const answer = handler(root);
  for (let at = port; at < port + 100; at++) {
    /** @type {import('node:http').Server[]} */
    const servers = [];
    try {
      // `localhost` means either address, depending on the browser: take both, or neither.
      servers.push(await listen(answer, '127.0.0.1', at));
      servers.push(...(await listenOnSix(answer, at)));
      return { port: at, close: () => servers.forEach((server) => void server.close()) };
    } catch (error) {
      for (const server of servers) server.close();
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + 99}`);
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 */
async function listenOnSix(answer, port) {
  try {
    return [await listen(answer, '::1', port)];
  } catch (error) {
    // A machine without IPv6.
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(String(/** @type {NodeJS.ErrnoException} */ (error).code))) return [];
    throw error;
  }
}
