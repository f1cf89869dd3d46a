import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, Status } from 'discord.js';
import { AdapterError, type AdapterStatus } from '../../core/adapter.ts';
import type { Log } from '../../core/log.ts';
import { describe, failureOf } from './errors.ts';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const AUTHENTICATION_FAILED = 4004;
const DISALLOWED_INTENTS = 4014;

/** How often the connection is looked at, so that its last sign of life is known almost at once. */
const WATCH_MS = 5_000;

const WRONG_TOKEN =
  'Discord does not accept DISCORD_TOKEN: open https://discord.com/developers/applications, choose your ' +
  'application, then Bot › Reset Token, and put the new token into .env';

export interface SessionDeps {
  readonly client: Client;
  readonly log: Log;
  readonly now: () => number;
  readonly silenceMs: number;
  readonly report: (status: AdapterStatus) => void;
}

export interface Session {
  /** Rejects with an {@link AdapterError} where the connection cannot be made. */
  login(token: string): Promise<void>;
  /** Never resolves; rejects with an {@link AdapterError} once the connection is lost for good. */
  readonly lost: Promise<never>;
  /** Stops watching. */
  end(): void;
}

/** Follows the connection of a client of one shard: reports its state, and tells when it will not come back by itself. */
export function watchSession({ client, log, now, silenceMs, ...deps }: SessionDeps): Session {
  let over = false;
  // Closing the connection makes events of its own; they must not hide why it was closed.
  const report = (status: AdapterStatus) => {
    if (!over) deps.report(status);
  };
  let lose: (error: AdapterError) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = (error) => {
      report({ state: 'failing', detail: error.message });
      over = true;
      reject(error);
    };
  });
  // Whoever awaits it learns of it; until then it must not count as unhandled.
  lost.catch(() => {});

  let contactMs = now();
  const touch = (state: 'connecting' | 'ready', detail: string) => {
    contactMs = now();
    report({ state, detail, lastContactMs: contactMs });
  };
  const ready = () => touch('ready', 'connected');

  report({ state: 'connecting', detail: 'connecting' });
  client.on(Events.ClientReady, ready);
  client.on(Events.ShardReady, ready);
  client.on(Events.ShardResume, ready);
  client.on(Events.ShardReconnecting, () => report({ state: 'connecting', detail: 'reconnecting' }));
  client.on(Events.Error, (error) =>
    log.error({ problem: describe(failureOf(error)) }, 'Discord client error'),
  );
  client.on(Events.ShardError, (error, shard) => {
    report({ state: 'failing', detail: 'the connection to Discord broke' });
    log.warn({ shard, problem: describe(failureOf(error)) }, 'the connection to Discord broke');
  });
  client.on(Events.ShardDisconnect, ({ code }) => lose(closed(code)));
  client.on(Events.Invalidated, () => lose(retryable('Discord ended the session')));
  const watch = setInterval(
    () => {
      const { heardMs, connected } = lastHeartbeat(client);
      if (heardMs > contactMs) {
        contactMs = heardMs;
        if (connected) report({ state: 'ready', detail: 'connected', lastContactMs: heardMs });
      }
      const silentMs = now() - contactMs;
      if (silentMs > silenceMs)
        lose(retryable(`Discord has been silent for ${Math.round(silentMs / 1000)} s`));
    },
    Math.min(WATCH_MS, Math.ceil(silenceMs / 12)),
  );
  watch.unref();

  return {
    lost,
    end() {
      over = true;
      clearInterval(watch);
    },
    async login(token) {
      try {
        await client.login(token);
      } catch (error) {
        const told = loginError(error);
        report({ state: 'failing', detail: told.message });
        throw told;
      }
    },
  };
}

/** What keeps the bot from connecting, as the end of the run. */
export function loginError(error: unknown): AdapterError {
  const wrong = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const failure = failureOf(error);
  return wrong || failure.kind === 'unauthorized' ? wrongToken() : retryable(describe(failure));
}

function closed(code: number): AdapterError {
  if (code === AUTHENTICATION_FAILED) return wrongToken();
  if (code === DISALLOWED_INTENTS) {
    const message =
      'Discord does not allow this application the intents that were asked for (close code 4014)';
    return new AdapterError(message, { retryable: false });
  }
  return retryable(`Discord closed the connection for good (close code ${code})`);
}

/** The end of the run for a token that is not, or no longer, accepted. */
export function wrongToken(): AdapterError {
  return new AdapterError(WRONG_TOKEN, { retryable: false });
}

function retryable(message: string): AdapterError {
  return new AdapterError(message, { retryable: true });
}

/** When the last answered heartbeat was sent; 0 before the first. A shard that waits for its turn is not connected. */
function lastHeartbeat(client: Client): { readonly heardMs: number; readonly connected: boolean } {
  const shard = client.ws.shards.first();
  return {
    heardMs: Math.max(0, shard?.lastPingTimestamp ?? 0),
    connected: shard?.status === Status.Ready,
  };
}
