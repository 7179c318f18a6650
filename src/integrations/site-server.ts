import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { formatCacheControl, SECURITY_HEADERS } from './headers.ts';

/** A built site that is being served. */
export type SiteServer = {
  /** Address of the home page, such as `http://127.0.0.1:4321/`. */
  url: string;
  /** Stop serving, open connections included. */
  close: () => Promise<void>;
};

const HOST = '127.0.0.1';
/** What a host keeps to itself: notes of the build and its own settings. */
const HIDDEN = /\/\.(?!well-known\/)|^\/_headers$/;

/**
 * Serve a built site to this machine alone, the way a host should: with the security headers, and with `404.html`
 * and status 404 for an unknown address.
 *
 * @param folder The built site. A newer build may take its place while it is served.
 * @param port First port to try; the next free one is taken. 0 lets the system choose.
 * @throws When the folder does not exist, or when 20 ports in a row are taken.
 */
export async function startSiteServer(folder: string, port: number): Promise<SiteServer> {
  if (!existsSync(folder)) throw new Error(`${folder} bestaat niet`);
  const server = createServer(createHandler(folder));
  const address = await listen(server, port);
  return {
    url: `http://${HOST}:${address}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createHandler(folder: string): RequestListener {
  const serveFile = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', formatCacheControl(pathname)),
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const answerUnknown = async () => {
      const page = await readFile(join(folder, '404.html')).catch(() => 'Deze pagina bestaat niet.');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : page);
    };
    if (HIDDEN.test(request.url ?? '/')) void answerUnknown();
    else serveFile(request, response, answerUnknown);
  };
}

/** Listen on the first free port, and return it. */
async function listen(server: Server, first: number, tries = 20): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(first, HOST, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries <= 1) throw error;
    return listen(server, first + 1, tries - 1);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : first;
}
