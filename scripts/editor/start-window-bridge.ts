import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { answerWindowAction } from './answer-window-action.ts';

/** A local address where tests in the extension host post window actions. */
export interface WindowBridge {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts the bridge on 127.0.0.1 at a free port; the page is asked for when the first action arrives. */
export async function startWindowBridge(getPage: () => Promise<Page>): Promise<WindowBridge> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await readBody(request);
      response.setHeader('content-type', 'application/json');
      response.end(await answerWindowAction(await getPage(), body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${String(port)}/`, stop };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
