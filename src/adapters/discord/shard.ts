import type { AdapterStatus } from '../../core/adapter.ts';
import type { Log } from '../../core/log.ts';
import { type Connection, createClient } from './client.ts';
import type { Pace } from './pacing.ts';
import { watchSession } from './session.ts';

export interface ShardDeps {
  /** From 0 to one less than `count`. */
  readonly id: number;
  /** How many shards there are over all processes. */
  readonly count: number;
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly now: () => number;
  readonly silenceMs: number;
  readonly pace: Pace;
  /** Prepares the client before it connects. */
  readonly serve: (connection: Connection) => void;
}

/** One connection to the gateway, which tells of one part of the servers. */
export interface Shard extends Connection {
  readonly id: number;
  status(): AdapterStatus;
  /** Never resolves; rejects with an `AdapterError` where it cannot be made, or once it is lost for good. */
  readonly lost: Promise<never>;
  /** From now on it tells of nothing; takes a second at most. */
  close(): Promise<void>;
}

/** How long the connection may take to close. */
const CLOSE_MS = 1_000;

/** Connects a client of its own, so that a shard can come and go without the others, and a lost one leaves nothing. */
export function openShard({ id, count, token, apiUrl, pace, serve, ...watching }: ShardDeps): Shard {
  let status: AdapterStatus = { state: 'connecting', detail: 'connecting' };
  const report = (next: AdapterStatus) => {
    const { lastContactMs } = status;
    status = { ...(lastContactMs === undefined ? {} : { lastContactMs }), ...next };
  };
  const connection = createClient({ apiUrl, shard: id, count, pace });
  const { client } = connection;
  const session = watchSession({ client, report, ...watching });
  serve(connection);
  const lost = Promise.race([session.login(token).then(() => session.lost), session.lost]);
  // Whoever awaits it learns of it; until then it must not count as unhandled.
  lost.catch(() => {});
  return {
    ...connection,
    id,
    lost,
    status: () => status,
    async close() {
      session.end();
      client.removeAllListeners();
      await atMost(CLOSE_MS, Promise.allSettled([client.destroy()]));
    },
  };
}

/** Waits for `work`, and no longer than `ms`. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise: passed, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, passed]).finally(() => clearTimeout(timer));
}
