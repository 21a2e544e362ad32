// A small static file server for `npm start` and the browser tests: the built app with the headers it should have anywhere.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { contentSecurityPolicy, FRAME_POLICY } from './content-security-policy.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

// About as much as a new connection carries before the first answer: what can be drawn of a page is drawn while the rest is on its way.
const PIECE = 14 * 1024;

/**
 * Serves `folder` on 127.0.0.1 from `port` on (the next free one when it is taken; 0: any).
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveFolder(folder, port) {
  // Without this a double or closing slash in `folder` would make every file look as if it lay outside.
  const base = resolve(folder);
  const server = createServer((request, response) => {
    answer(base, request, response).catch(() => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end('Something went wrong while reading this file.');
    });
  });
  await listen(server, port);
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function listen(server, port) {
  return new Promise((done, reject) => {
    const tryPort = (candidate, left) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && left > 0) tryPort(candidate + 1, left - 1);
        else reject(error);
      });
      server.listen(candidate, '127.0.0.1', () => {
        server.removeAllListeners('error');
        done();
      });
    };
    tryPort(port, 20);
  });
}

async function answer(folder, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = readPath(pathname);
  const file = join(folder, pathname.endsWith('/') ? join(path, 'index.html') : path);
  const found = file.startsWith(folder + sep) && (await isFile(file));
  if (!found || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such file here.');
    return;
  }
  // A file that was compressed beforehand lies beside its plain form.
  const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && (await isFile(`${file}.br`));
  response.writeHead(200, {
    ...(packed && { 'content-encoding': 'br' }),
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    // Built files carry a hash in their names; the page itself is asked for anew.
    'cache-control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    // A page says its own policy, with the hashes of what stands in it.
    'content-security-policy': extname(file) === '.html' ? FRAME_POLICY : `${contentSecurityPolicy()}; ${FRAME_POLICY}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  if (request.method === 'HEAD') response.end();
  else {
    // A build can take the file away while it is sent.
    createReadStream(packed ? `${file}.br` : file, { highWaterMark: PIECE })
      .on('error', () => response.destroy())
      .pipe(response);
  }
}

/** The path that an address means; one that is written wrongly (`/%`) is taken as it stands. */
function readPath(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
