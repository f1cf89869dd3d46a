import { setTimeout as delay } from 'node:timers/promises';
import type { Update, WebhookInfo } from 'grammy/types';
import type { Queue } from './methods.ts';

interface Webhook {
  readonly url: string;
  readonly secret: string;
  readonly allowed: readonly string[] | undefined;
}

interface Attempt {
  readonly update: number;
  /** HTTP status; absent where no answer came in time. */
  readonly status?: number;
  readonly ms: number;
}

/** Brings updates to a webhook as Telegram does: in order, and again until each is acknowledged. */
export interface Courier {
  set(webhook: Webhook | undefined): void;
  info(): WebhookInfo;
  readonly attempts: readonly Attempt[];
  /** How long an acknowledgement may take before the update is brought again; 5 s unless set. */
  patienceMs: number;
  /** Brings an update once more, whether it was acknowledged or not. */
  repeat(update: Update): Promise<void>;
}

export function createCourier(queue: Queue): Courier {
  const attempts: Attempt[] = [];
  let webhook: Webhook | undefined;
  let lastError: Pick<WebhookInfo, 'last_error_date' | 'last_error_message'> = {};
  let round = 0;

  async function bring({ url, secret }: Webhook, update: Update): Promise<boolean> {
    const startMs = performance.now();
    const status = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(courier.patienceMs),
    }).then(
      (response) => response.status,
      () => undefined,
    );
    const ms = performance.now() - startMs;
    attempts.push({ update: update.update_id, ms, ...(status === undefined ? {} : { status }) });
    if (status !== undefined && status >= 200 && status < 300) return true;
    const last_error_message = status === undefined ? 'Connection timed out' : `Wrong response: ${status}`;
    lastError = { last_error_date: Math.floor(Date.now() / 1000), last_error_message };
    return false;
  }

  async function work(own: number): Promise<void> {
    while (webhook && own === round) {
      const update = queue.first();
      if (update && (await bring(webhook, update))) queue.drop(update.update_id);
      else await delay(10);
    }
  }

  const courier: Courier = {
    attempts,
    patienceMs: 5000,
    set(next) {
      webhook = next;
      lastError = {};
      round += 1;
      if (next?.allowed) queue.allow(next.allowed);
      if (next) void work(round);
    },
    info: () => ({
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.first() ? 1 : 0,
      ...lastError,
    }),
    async repeat(update) {
      if (webhook) await bring(webhook, update);
    },
  };
  return courier;
}
