import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A platform on loopback that counts what was posted, and fails as platforms do. */
export interface LoopbackPlatform {
  readonly url: string;
  /** Posts by key, as a reader of the channel would count them. */
  readonly posted: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** What the worker sends. */
interface PostBody {
  readonly key: string;
  /** True where the platform removes a second post with the same key. */
  readonly nonce: boolean;
}

/** Of a hundred requests: refused with 429; cut before the post; cut after it. */
const REFUSED = 2;
const CUT_BEFORE = 1;
const CUT_AFTER = 2;
const LONGEST_DELAY_MS = 8;

/** Starts it on a free port. */
export async function startPlatform(random: () => number): Promise<LoopbackPlatform> {
  const posted = new Map<string, number>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { key, nonce } = await bodyOf(request);
    const luck = random() * 100;
    await delay(random() * LONGEST_DELAY_MS);
    if (luck < REFUSED) return void response.writeHead(429).end();
    if (luck < REFUSED + CUT_BEFORE) return void request.socket.destroy();
    const count = posted.get(key) ?? 0;
    if (!nonce || count === 0) posted.set(key, count + 1);
    await delay(random() * LONGEST_DELAY_MS);
    if (luck < REFUSED + CUT_BEFORE + CUT_AFTER) return void request.socket.destroy();
    response.writeHead(200).end(key);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    posted,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<PostBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString()) as PostBody;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
