import type { ServerResponse } from 'node:http';
import type { Adapter } from '../core/adapter.ts';
import type { Log } from '../core/log.ts';
import type { Bot } from '../core/model.ts';
import type { LiveLibrary } from '../live-library.ts';
import { type Check, checkDigests, checkIndex, checkPlatform, type DigestFacts } from './health.ts';
import { measured } from './measured.ts';
import { createMetrics } from './metrics.ts';
import { type Handler, type HttpServer, openHttp, say } from './server.ts';

/** What the program shows of itself while it runs; without `HTTP_PORT` nothing is measured or served. */
export interface Operations {
  /** The bot to serve with. */
  readonly measure: (bot: Bot) => Bot;
  /** To be called for each 429 of a platform. */
  readonly limited: (platform: string) => void;
  /** Serves POST at the path of an address until the returned function is called. */
  readonly receive: (url: string, handle: Handler) => () => void;
  /** From now on these decide readiness. */
  readonly watch: (watched: Watched) => void;
  /** Ends readiness at once, and the server. */
  readonly close: () => Promise<void>;
}

/** What has to be in order for the program to be ready. */
interface Watched {
  readonly adapters: readonly Adapter[];
  readonly digests?: DigestFacts;
}

export interface OperationsDeps {
  readonly httpPort?: number;
  readonly library: Pick<LiveLibrary, 'current'>;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly nowMs?: () => number;
}

/** Opens the port where there is one. Throws `SetupError` where it cannot be had. */
export async function openOperations(deps: OperationsDeps): Promise<Operations> {
  if (deps.httpPort === undefined) return NOTHING;
  const server = await openHttp(deps.httpPort, deps.log);
  deps.log.info({ port: server.port }, 'health, readiness and metrics are served');
  return serveOperations(server, deps);
}

const NOTHING: Operations = {
  measure: (bot) => bot,
  limited: () => {},
  receive: () => () => {},
  watch: () => {},
  close: async () => {},
};

function serveOperations(server: HttpServer, deps: OperationsDeps): Operations {
  const { library, nowMs = Date.now } = deps;
  let watched: Watched | undefined;

  async function checks(): Promise<readonly Check[]> {
    const index = checkIndex(library.current().passages.length);
    if (watched === undefined) return [index, { name: 'platforms', ok: false, detail: 'not started' }];
    const platforms = watched.adapters.map((each) => checkPlatform(each.platform, each.status(), nowMs()));
    const digests = watched.digests ? [await checkDigests(watched.digests, nowMs())] : [];
    return [index, ...platforms, ...digests];
  }

  const metrics = createMetrics({
    nowMs,
    index: () => ({
      documents: library.current().documents.size,
      passages: library.current().passages.length,
    }),
    platforms: () =>
      (watched?.adapters ?? []).map((each) => ({ name: each.platform, status: each.status() })),
    digests: () => watched?.digests,
    ready: async () => allOk(await checks()),
  });

  const get = (path: string, handle: Handler) => server.route({ method: 'GET', path, handle });
  get('/healthz', (_request, response) => say(response, 200, 'alive'));
  get('/readyz', async (_request, response) => showReadiness(response, await checks()));
  get('/metrics', async (_request, response) => {
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
  });

  return {
    measure: (bot) => measured(bot, metrics, () => performance.now()),
    limited: metrics.limited,
    receive: (url, handle) => server.route({ method: 'POST', path: new URL(url).pathname, handle }),
    watch: (next) => {
      watched = next;
    },
    close: () => server.close(),
  };
}

function allOk(checks: readonly Check[]): boolean {
  return checks.every(({ ok }) => ok);
}

function showReadiness(response: ServerResponse, checks: readonly Check[]): void {
  const ready = allOk(checks);
  const body = { ready, checks };
  response
    .writeHead(ready ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body, undefined, 2)}\n`);
}
