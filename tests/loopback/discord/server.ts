import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, refused } from './answer.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { ROUTES } from './routes.ts';
import { bodyChecker } from './schemas.ts';
import { createWorld, type World } from './state.ts';

interface SeenRequest {
  readonly method: string;
  /** Without `/api/v10`, and with `%40` read. */
  readonly path: string;
  readonly body: unknown;
}

/** A Discord on 127.0.0.1: REST interface version 10 and gateway, as far as a bot of ours uses them. */
export interface LoopbackDiscord {
  readonly apiUrl: string;
  readonly token: string;
  readonly gateway: Gateway;
  readonly world: World;
  readonly faults: Faults;
  readonly requests: readonly SeenRequest[];
  /** What Discord would have refused, or would have shown wrongly; a good run leaves it empty. */
  readonly problems: readonly string[];
  /** From now on every request with a bot token answers 401. */
  revokeToken(): void;
  /** Drops what was seen and posted so far, and interactions of over a minute: a long run would keep them all. */
  forget(): void;
  stop(): Promise<void>;
}

export interface LoopbackOptions {
  readonly heartbeatMs?: number;
  /** How long an interaction may wait for its answer; 3 s at Discord. */
  readonly deadlineMs?: number;
  readonly now?: () => number;
  /** Told of each request, and its status, as its answer is written. */
  readonly onAnswered?: (request: SeenRequest, status: number) => void;
  /** False where the published interface need not be asked about each request, which takes its time. */
  readonly checked?: boolean;
}

const FORGET_AFTER_MS = 60_000;

export async function startLoopbackDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const { heartbeatMs = 41_250, deadlineMs = 3_000, now = Date.now } = options;
  const token = 'loopback.token.for-tests-only';
  const world = createWorld();
  const faults = createFaults();
  const requests: SeenRequest[] = [];
  const problems: string[] = [];
  const check = options.checked === false ? () => [] : bodyChecker();
  let revoked = false;
  let port = 0;

  const server = createServer((request, response) => void serve(request, response));
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const gateway = createGateway({ server, token, heartbeatMs, url: gatewayUrl, world });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    const [whole = '', query = ''] = (request.url ?? '').replace(/^\/api\/v10/, '').split('?');
    const path = decodeURIComponent(whole);
    const parsed = await readBody(request);
    requests.push({ method, path, body: parsed });
    const fault = faults.take(method, path);
    if (fault && !commits(fault)) return fail(response, fault);
    const answer = route({ method, path, query }, request.headers.authorization, parsed);
    if (fault) fail(response, fault);
    else write(response, answer);
    options.onAnswered?.({ method, path, body: parsed }, answer.status);
  }

  function route(
    { method, path, query }: { readonly method: string; readonly path: string; readonly query: string },
    authorization: string | undefined,
    parsed: unknown,
  ): Answer {
    for (const each of ROUTES) {
      const match = each.method === method ? each.pattern.exec(path) : null;
      if (!match) continue;
      if (each.auth && (revoked || authorization !== `Bot ${token}`)) return refused(401, 0);
      const wrong = each.template === undefined ? [] : check(method, each.template, parsed);
      for (const text of wrong) problems.push(`${method} ${each.template}: ${text}`);
      const list = Array.isArray(parsed) ? parsed : [];
      const body = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
      const problem = (text: string) => void problems.push(`${method} ${each.pattern.source}: ${text}`);
      return each.answer(
        { world, body, list, query, gatewayUrl: gatewayUrl(), deadlineMs, now, problem },
        match.slice(1),
      );
    }
    problems.push(`${method} ${path} is not a path that the loopback Discord knows`);
    return refused(404, 0);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    gateway,
    world,
    faults,
    requests,
    problems,
    revokeToken() {
      revoked = true;
    },
    forget() {
      requests.splice(0);
      world.messages.splice(0);
      world.nonces.clear();
      const untilMs = now() - FORGET_AFTER_MS;
      for (const [key, { sentMs }] of world.interactions)
        if (sentMs < untilMs) world.interactions.delete(key);
      gateway.forget();
    },
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function commits(fault: Fault): boolean {
  return fault.kind === 'malformed' || fault.committed === true;
}

function fail(response: ServerResponse, fault: Fault): void {
  if (fault.kind === 'reset') response.socket?.destroy();
  else if (fault.kind === 'malformed')
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": "1');
  else
    write(
      response,
      { status: fault.status, body: fault.body ?? { message: 'trouble', code: 0 } },
      fault.headers,
    );
}

function write(response: ServerResponse, answer: Answer, headers: Record<string, string> = {}): void {
  if (answer.status === 204) return void response.writeHead(204, headers).end();
  response
    .writeHead(answer.status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(answer.body));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text === '' ? undefined : JSON.parse(text);
}
