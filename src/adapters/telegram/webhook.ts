import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Api } from 'grammy';
import type { Update, WebhookInfo } from 'grammy/types';
import { AdapterError } from '../../core/adapter.ts';
import type { Log } from '../../core/log.ts';
import { PLATFORM } from './address.ts';
import type { Caller } from './calls.ts';
import { type Clock, within } from './clock.ts';
import { createDoorway } from './doorway.ts';
import { describe, type Failure } from './errors.ts';
import { startError, webhookError } from './faults.ts';
import { ALLOWED_UPDATES, FINISH_MS } from './polling.ts';

/** Where updates are brought to. */
export interface WebhookOptions {
  /** As Telegram reaches it. */
  readonly url: string;
  /** 1 to 256 letters, digits, `_` and `-`. */
  readonly secret: string;
  /** Serves POST at the path of the address until the returned function is called. */
  readonly receive: (
    url: string,
    handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  ) => () => void;
  /**
   * True for the one process that may answer an update, of all that stand behind the address; must not reject. Absent:
   * each process remembers for itself what it was brought.
   */
  readonly claim?: (bot: number, update: number) => Promise<boolean>;
}

/** What this installation remembers of the webhook that it has set, so that it removes nobody else's. */
export interface WebhookNote {
  read(): Promise<string | undefined>;
  write(url: string | undefined): Promise<void>;
}

export interface WebhookDeps extends Omit<WebhookOptions, 'claim'> {
  readonly claim: ((update: number) => Promise<boolean>) | undefined;
  readonly api: Api;
  readonly call: Caller;
  readonly clock: Clock;
  readonly log: Log;
  readonly note: WebhookNote | undefined;
  readonly handle: (update: Update) => Promise<void>;
  readonly onContact: () => void;
  /** Telegram does not answer, or cannot bring updates; it is looked at again after the wait. */
  readonly onFailure: (failure: Failure, waitMs: number) => void;
}

/** Telegram is asked how the webhook is doing; an outage must show within a minute. */
const LOOK_EVERY_MS = 20_000;
/** An error of Telegram's at bringing updates counts for this long. */
const RECENT_MS = 60_000;
const PATIENCE = { waitMs: 10_000, idempotent: true };
const ONCE = { waitMs: 0, idempotent: true };

/**
 * Takes updates from Telegram until `signal` aborts; then waits for what is in flight. The webhook stays set, so that
 * Telegram keeps what comes during a restart, and other processes behind the same address go on.
 */
export async function receiveUpdates(deps: WebhookDeps, signal: AbortSignal): Promise<void> {
  let updateAtMs = 0;
  const onUpdate = () => {
    updateAtMs = deps.clock.now();
    deps.onContact();
  };
  const doorway = createDoorway({ ...deps, onUpdate });
  const close = deps.receive(deps.url, doorway.accept);
  try {
    await announce(deps);
    await watch(deps, () => updateAtMs, signal);
  } finally {
    close();
    await within(FINISH_MS, Promise.all(doorway.underWay));
  }
}

async function announce({ api, call, note, log, onContact, ...webhook }: WebhookDeps): Promise<void> {
  const { url, secret } = webhook;
  const set = await call(
    () => api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES }),
    PATIENCE,
  );
  if (!set.ok) throw webhookError(set.failure);
  await note?.write(url);
  log.info({ platform: PLATFORM }, 'Telegram brings updates to TELEGRAM_WEBHOOK_URL');
  onContact();
}

async function watch(deps: WebhookDeps, updateAtMs: () => number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await deps.clock.wait(LOOK_EVERY_MS, signal);
    if (signal.aborted) return;
    const info = await deps.call(() => deps.api.getWebhookInfo(), ONCE);
    if (signal.aborted) return;
    if (info.ok) judge(info.value, updateAtMs(), deps);
    else if (info.failure.kind === 'unauthorized') throw startError(info.failure);
    else deps.onFailure(info.failure, LOOK_EVERY_MS);
  }
}

function judge(info: WebhookInfo, updateAtMs: number, deps: WebhookDeps): void {
  const { url, clock, onContact, onFailure } = deps;
  if (info.url !== url) throw changed(info.url === undefined || info.url === '');
  const { last_error_date: failedAt = 0, last_error_message: reason } = info;
  const failedAtMs = failedAt * 1000;
  if (failedAtMs < updateAtMs || clock.now() - failedAtMs > RECENT_MS) {
    onContact();
    return;
  }
  const detail = `Telegram could not bring updates to TELEGRAM_WEBHOOK_URL: ${describe(reason)}`;
  onFailure({ kind: 'server', detail }, LOOK_EVERY_MS);
}

function changed(removed: boolean): AdapterError {
  return removed
    ? new AdapterError('Telegram has lost the webhook; it is set again', { retryable: true })
    : new AdapterError(
        'Another program has set the webhook of this TELEGRAM_TOKEN to its own address. Stop it, or give each its ' +
          'own bot: @BotFather makes one with /newbot.',
        { retryable: false },
      );
}

/** Removes the webhook that this installation has set earlier, so that updates can be fetched again. */
export async function leaveWebhook(deps: Pick<WebhookDeps, 'api' | 'call' | 'note' | 'log'>): Promise<void> {
  const { api, call, note, log } = deps;
  const own = await note?.read();
  if (own === undefined) return;
  const info = await call(() => api.getWebhookInfo(), PATIENCE);
  if (!info.ok) throw startError(info.failure);
  if (info.value.url === own) {
    const gone = await call(() => api.deleteWebhook(), PATIENCE);
    if (!gone.ok) throw startError(gone.failure);
    log.info({ platform: PLATFORM }, 'The webhook is removed; Telegram is asked for updates again');
  }
  await note?.write(undefined);
}
