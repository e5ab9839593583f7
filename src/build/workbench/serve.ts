/** `npm start`: builds the workbench, serves it on this machine alone, and prints where. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assembleWorkbench, type Workbench } from './assemble.ts';

const PORT = 8377;
const HERE = '127.0.0.1';

/** One page and nothing else; nothing is logged, nothing is sent on. */
export function serveWorkbench({ html, policy }: Workbench, port: number): Promise<Server> {
  const body = Buffer.from(html);
  const server = createServer((request, response) => {
    const isPage = request.url === '/' || request.url === '/index.html';
    response.writeHead(isPage ? 200 : 404, {
      'content-type': isPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(isPage && request.method !== 'HEAD' ? body : '');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HERE, () => resolve(server));
  });
}

export const addressOf = (server: Server): string =>
  `http://${HERE}:${(server.address() as AddressInfo).port}/`;

/** The usual port, or any free one when somebody has it already. */
export async function start(): Promise<void> {
  const workbench = await assembleWorkbench();
  const server = await serveWorkbench(workbench, PORT).catch(() => serveWorkbench(workbench, 0));
  console.log(`Sapa: ${addressOf(server)}`);
  console.log('Браузерден ашыңыз; тоқтату: Ctrl+C. / Откройте в браузере; остановить: Ctrl+C.');
}
