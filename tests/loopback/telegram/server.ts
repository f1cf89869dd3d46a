import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import type { Fault } from './faults.ts';
import { type Answer, createMethods, type Methods, type Payload } from './methods.ts';
import { loadSpec } from './spec.ts';

/** One request, as it came over the wire. */
interface Call {
  readonly method: string;
  readonly payload: Payload;
}

/** A Bot API server on the loopback interface. */
export interface LoopbackTelegram
  extends Pick<
    Methods,
    'messages' | 'expireCallbacks' | 'setWebhook' | 'menu' | 'courier' | 'abilities' | 'members'
  > {
  /** What `TELEGRAM_API_ROOT` is set to. */
  readonly root: string;
  readonly token: string;
  readonly calls: readonly Call[];
  /** Fields that the published Bot API does not know or misses; always empty where it is not at hand. */
  readonly violations: readonly string[];
  callsOf(method: string): readonly Call[];
  /** Makes something happen in Telegram; returns the update's id. */
  push(update: Omit<Update, 'update_id'>): number;
  /** Disturbs the next calls of a method, in order. */
  fail(method: string, ...faults: readonly Fault[]): void;
  /** Drops the calls and messages seen so far: a long run would keep them all. */
  forget(): void;
  stop(): Promise<void>;
}

export interface LoopbackOptions {
  /** Told of each call, and whether it was done, as its answer is written. */
  readonly onAnswered?: (call: Call, ok: boolean) => void;
  /** False where the published Bot API need not be asked about each call, which takes its time. */
  readonly checked?: boolean;
}

/** A token in Telegram's form that belongs to nobody. */
export const TOKEN = '123456789:AAloopbackloopbackloopbackloopback';

export async function startLoopbackTelegram(options: LoopbackOptions = {}): Promise<LoopbackTelegram> {
  const calls: Call[] = [];
  const violations: string[] = [];
  const faults = new Map<string, Fault[]>();
  const methods = createMethods();
  const check = options.checked === false ? undefined : loadSpec();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const payload = await payloadOf(request);
    calls.push({ method, payload });
    violations.push(...(check?.(method, payload) ?? []));
    const fault = faults.get(method)?.shift();
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') return void request.socket.destroy();
    if (fault?.kind === 'answer') return answer(response, { ...fault, ok: false, error_code: fault.code });
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    const result: Answer =
      token === TOKEN
        ? await methods.perform(method, payload, closed)
        : { ok: false, error_code: 401, description: 'Unauthorized' };
    if (fault?.kind === 'reset after commit') return void request.socket.destroy();
    if (fault?.kind === 'body') return void response.end(fault.body);
    answer(response, result);
    options.onAnswered?.({ method, payload }, result.ok);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    ...methods,
    root: `http://127.0.0.1:${port}`,
    token: TOKEN,
    calls,
    violations,
    callsOf: (method) => calls.filter((call) => call.method === method),
    push: methods.push,
    fail: (method, ...next) => faults.set(method, [...(faults.get(method) ?? []), ...next]),
    forget: () => {
      calls.splice(0);
      methods.forget();
    },
    stop: () =>
      new Promise<void>((resolve) => {
        methods.courier.set(undefined);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  response: ServerResponse,
  result: object & { readonly ok: boolean; readonly error_code?: number },
) {
  response.writeHead(result.ok ? 200 : (result.error_code ?? 500), { 'content-type': 'application/json' });
  response.end(JSON.stringify(result));
}

/** JSON as grammY sends it, or a form as it sends it with files: there, all but strings is JSON in a field. */
async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return {};
  if (!type.startsWith('multipart/form-data')) return JSON.parse(body.toString()) as Payload;
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries([...form].map(([name, value]) => [name, fieldOf(value)]));
}

function fieldOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
