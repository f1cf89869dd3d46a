import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import type { Log } from '../../core/log.ts';
import { PLATFORM } from './address.ts';
import type { Clock } from './clock.ts';

/** Where Telegram brings updates: refuses what is not Telegram's, and hands each update on once. */
export interface Doorway {
  accept(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Updates that were taken and are still being handled. */
  readonly underWay: ReadonlySet<Promise<void>>;
}

export interface DoorwayDeps {
  readonly secret: string;
  /** Handles one update; must not reject. */
  readonly handle: (update: Update) => Promise<void>;
  readonly onUpdate: () => void;
  /** True where no other process has taken the update with this id; must not reject. Absent: there is no other. */
  readonly claim: ((update: number) => Promise<boolean>) | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** Bot API, `setWebhook`: the header that carries `secret_token`. */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** An update holds a message of 4,096 units and the one that it replies to; this is many times as much. */
const MAX_BODY_BYTES = 1024 * 1024;

/** Updates held at once; Telegram keeps the others and brings them again. */
const MAX_UPDATES_HELD = 10_000;

/** Ids remembered, so that an update that Telegram brings again is not answered again. */
const MAX_IDS_REMEMBERED = 10_000;

/** Whoever tries secrets shall not fill the log. */
const WARN_EVERY_MS = 60_000;

/** The secret is checked before anything of the body is read, and the body appears in no log. */
export function createDoorway(deps: DoorwayDeps): Doorway {
  const underWay = new Set<Promise<void>>();
  const isNew = createMemory();
  const expected = digestOf(deps.secret);
  let warnAtMs = 0;

  function noteForgery(): void {
    if (deps.clock.now() < warnAtMs) return;
    warnAtMs = deps.clock.now() + WARN_EVERY_MS;
    deps.log.warn({ platform: PLATFORM }, 'A web request with a wrong TELEGRAM_WEBHOOK_SECRET was refused');
  }

  async function handleOnce(update: Update): Promise<void> {
    const { update_id: id } = update;
    if (deps.claim === undefined || (await deps.claim(id))) return deps.handle(update);
    deps.log.debug({ platform: PLATFORM, update: id }, 'An update is left to the process that has taken it');
  }

  /** After the acknowledgement has left: Telegram repeats an update that it waits for. */
  function begin(update: Update): void {
    const work = new Promise<void>((resolve) => {
      setImmediate(() => resolve(handleOnce(update)));
    }).finally(() => underWay.delete(work));
    underWay.add(work);
  }

  return {
    underWay,
    accept: async (request, response) => {
      if (!timingSafeEqual(digestOf(secretIn(request)), expected)) {
        noteForgery();
        return refuse(response, 401);
      }
      const body = await bodyOf(request);
      if (body === undefined) return refuse(response, 413);
      const update = updateIn(body);
      if (update === undefined) return refuse(response, 400);
      if (underWay.size >= MAX_UPDATES_HELD) return refuse(response, 503);
      deps.onUpdate();
      if (isNew(update.update_id)) begin(update);
      response.writeHead(200).end();
    },
  };
}

/** What is left of the body is not read: the connection ends with the answer. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}

/** Equal lengths, whatever was sent, so that the comparison takes the same time. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function secretIn(request: IncomingMessage): string {
  const header = request.headers[SECRET_HEADER];
  return typeof header === 'string' ? header : '';
}

/** `undefined` where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Whoever knows the secret is Telegram, whose updates are trusted as those of a poll are. */
function updateIn(body: string): Update | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null || !('update_id' in parsed)) return undefined;
    return Number.isSafeInteger(parsed.update_id) ? (parsed as Update) : undefined;
  } catch {
    return undefined; // Not JSON: there is no update in it.
  }
}

/** True for an id that was not seen lately. */
function createMemory(): (id: number) => boolean {
  const seen = new Set<number>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > MAX_IDS_REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
