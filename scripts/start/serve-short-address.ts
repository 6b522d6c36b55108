import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An address that is easy to read and leads to a long one. */
export interface ShortAddress {
  readonly address: string;
  readonly stop: () => void;
}

const usualPort = 3210;

/** Serves a short address on 127.0.0.1 that sends the browser on to the long one. */
export async function serveShortAddress(long: string): Promise<ShortAddress> {
  const server = createServer((_request, response) => {
    response.writeHead(302, { location: long }).end();
  });
  const port = await listen(server, usualPort).catch(() => listen(server, 0));
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${String(port)}`, stop };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
