import { type Client, Events } from 'discord.js';
import type { AdapterStatus } from '../../core/adapter.ts';
import type { Whereabouts } from './directory.ts';
import type { Shard } from './shard.ts';

/** The shards that this process serves. */
export interface Fleet {
  /** Opens what is missing of `ids` and closes what is not among them; resolves once those are closed. */
  serve(ids: readonly number[], count: number): Promise<void>;
  readonly ids: readonly number[];
  /** Never resolves; rejects as soon as one of the shards is lost for good. */
  readonly lost: Promise<never>;
  /** The worst of its shards, with its number where there are several. */
  status(): AdapterStatus;
  /** True where the token has proved itself, so that posts can go out: to any server, for they need no gateway. */
  connected(): boolean;
  /** Where a channel is that one of the shards was told of. */
  find(channel: string): Whereabouts | undefined;
  /** From now on no interaction is taken any more. */
  silence(): void;
  close(): Promise<void>;
}

/** Looks a channel up in what this process has been told. */
export type Channels = Pick<Fleet, 'find'>;

/** The worst first. */
const STATES = [
  'failing',
  'stopped',
  'connecting',
  'ready',
] as const satisfies readonly AdapterStatus['state'][];

const CONNECTING: AdapterStatus = { state: 'connecting', detail: 'connecting' };

/** A fleet without a shard. `standby` tells how it is doing while it has none. */
export function createFleet(
  open: (id: number, count: number) => Shard,
  standby: () => AdapterStatus = () => CONNECTING,
): Fleet {
  const shards = new Map<number, Shard>();
  let count = 0;
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => {});
  const clients = (): Client[] => [...shards.values()].map(({ client }) => client);

  async function closeAll(leaving: readonly Shard[]): Promise<void> {
    for (const { id } of leaving) shards.delete(id);
    await Promise.all(leaving.map((shard) => shard.close()));
  }

  return {
    lost,
    get ids() {
      return [...shards.keys()].toSorted((a, b) => a - b);
    },
    async serve(ids, of) {
      const stays = (id: number) => of === count && ids.includes(id);
      const closing = closeAll([...shards.values()].filter(({ id }) => !stays(id)));
      count = of;
      for (const id of ids) {
        if (shards.has(id)) continue;
        const shard = open(id, of);
        shards.set(id, shard);
        shard.lost.catch((error: unknown) => {
          if (shards.get(id) === shard) reject(error);
        });
      }
      await closing;
    },
    status: () => (shards.size === 0 ? standby() : worstOf([...shards.values()], count)),
    connected: () =>
      shards.size === 0
        ? standby().state === 'ready'
        : [...shards.values()].some((shard) => shard.status().state === 'ready'),
    find(channel) {
      for (const { directory } of shards.values()) {
        const found = directory.find(channel);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    silence: () => {
      for (const client of clients()) client.removeAllListeners(Events.InteractionCreate);
    },
    close: () => closeAll([...shards.values()]),
  };
}

function worstOf(shards: readonly Shard[], count: number): AdapterStatus {
  const all = shards.map((shard) => ({ id: shard.id, ...shard.status() }));
  const [worst] = all.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.id - b.id);
  if (worst === undefined) return CONNECTING;
  const { id, ...status } = worst;
  if (count === 1) return status;
  const served = all.length === 1 ? `shard ${id}` : `${all.length} shards`;
  const detail =
    status.state === 'ready' ? `${status.detail}: ${served} of ${count}` : `shard ${id}: ${status.detail}`;
  const contacts = all.flatMap(({ lastContactMs }) => (lastContactMs === undefined ? [] : [lastContactMs]));
  return {
    state: status.state,
    detail,
    ...(contacts.length === 0 ? {} : { lastContactMs: Math.min(...contacts) }),
    shards: all.map(({ id: shard, state, lastContactMs }) => ({
      shard,
      state,
      ...(lastContactMs === undefined ? {} : { lastContactMs }),
    })),
  };
}
