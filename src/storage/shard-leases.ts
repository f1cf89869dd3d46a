import { type Selectable, sql } from 'kysely';
import type { Backend, Work } from './backend.ts';
import type { ShardLeaseTable } from './tables.ts';

/** A sign of life of one process. */
interface BeatRequest {
  /** Unique to a process and its start. */
  readonly holder: string;
  /** How many shards there should be; taken up when nobody holds one. */
  readonly wanted: number;
  readonly nowMs: number;
  readonly leaseMs: number;
}

/** What a process holds after its sign of life, until `leaseMs` after it. */
interface Standing {
  /** How many shards there are over all processes. */
  readonly count: number;
  /** Those that it holds, in order. */
  readonly shards: readonly number[];
  /** How many of them are more than its share: it should give them back once it no longer serves them. */
  readonly surplus: number;
  /** True where no other process gives signs of life. */
  readonly alone: boolean;
}

/** Which process serves which shard. Leases end by themselves, so that those of a dead process pass on. */
export interface ShardLeases {
  /** Renews what the process holds, and takes what is free, up to a fair share among those that give signs of life. */
  beat(request: BeatRequest): Promise<Standing>;
  /** Gives shards back that are no longer served. */
  release(holder: string, shards: readonly number[]): Promise<void>;
  /** Gives everything back, and is no longer counted. */
  leave(holder: string): Promise<void>;
  /** Reserves the next moment, in milliseconds since the epoch, at which a shard of a bucket may identify. */
  reserve(bucket: number, everyMs: number, nowMs: number): Promise<number>;
}

/** A reservation further off than this was written by a clock that ran ahead. */
const FARTHEST_SLOT_MS = 600_000;

/** Leases over either database. */
export function createShardLeases(backend: Backend): ShardLeases {
  return {
    beat: (request) => backend.transact((work) => beat(backend, work, request)),
    async release(holder, shards) {
      if (shards.length === 0) return;
      await backend.database
        .updateTable('shard_leases')
        .set({ holder: null, until_ms: 0 })
        .where('holder', '=', holder)
        .where('shard', 'in', shards)
        .execute();
    },
    leave: (holder) =>
      backend.transact(async (work) => {
        await lock(backend, work);
        await work
          .updateTable('shard_leases')
          .set({ holder: null, until_ms: 0 })
          .where('holder', '=', holder)
          .execute();
        await work.deleteFrom('shard_holders').where('holder', '=', holder).execute();
      }),
    async reserve(bucket, everyMs, nowMs) {
      const found = await sql<{ free_ms: number }>`
        insert into paces (platform, free_ms) values (${`discord identify ${bucket}`}, ${nowMs + everyMs})
        on conflict (platform) do update set free_ms = ${everyMs} + case
          when paces.free_ms between ${nowMs} and ${nowMs + FARTHEST_SLOT_MS} then paces.free_ms
          else ${nowMs} end
        returning free_ms`.execute(backend.database);
      return (found.rows[0]?.free_ms ?? nowMs + everyMs) - everyMs;
    },
  };
}

/** One process at a time looks and takes; SQLite has one writer anyway. */
async function lock(backend: Backend, work: Work): Promise<void> {
  if (backend.kind === 'postgres')
    await sql`lock table shard_leases in share row exclusive mode`.execute(work);
}

async function beat(backend: Backend, work: Work, request: BeatRequest): Promise<Standing> {
  const { holder, wanted, nowMs, leaseMs } = request;
  await lock(backend, work);
  const holders = await signIn(work, request);
  const runs = ({ holder: by, until_ms: untilMs }: Selectable<ShardLeaseTable>) =>
    by !== null && holders.includes(by) && isLive(untilMs, request);
  const rows = await leases(work, wanted, runs);
  const held = (by: string) => rows.filter((row) => row.holder === by && runs(row)).map(({ shard }) => shard);
  // Who holds more keeps more, so that a newcomer moves as few shards as can be.
  const ranked = holders.toSorted((a, b) => held(b).length - held(a).length || (a < b ? -1 : 1));
  const extra = ranked.indexOf(holder) < rows.length % holders.length ? 1 : 0;
  const share = Math.floor(rows.length / holders.length) + extra;
  const own = held(holder);
  const free = rows.filter((row) => !runs(row)).map(({ shard }) => shard);
  const shards = [...own, ...free.slice(0, Math.max(0, share - own.length))].toSorted((a, b) => a - b);
  if (shards.length > 0) {
    await work
      .updateTable('shard_leases')
      .set({ holder, until_ms: nowMs + leaseMs })
      .where('shard', 'in', shards)
      .execute();
  }
  const surplus = Math.max(0, own.length - share);
  return { count: rows.length, shards, surplus, alone: holders.length === 1 };
}

/** An end beyond any lease was written by a clock that ran ahead, and counts as past. */
function isLive(untilMs: number, { nowMs, leaseMs }: BeatRequest): boolean {
  return untilMs > nowMs && untilMs <= nowMs + 2 * leaseMs;
}

/** Notes this process, strikes out those that are silent, and returns all that are left. */
async function signIn(work: Work, request: BeatRequest): Promise<readonly string[]> {
  const { holder, nowMs, leaseMs } = request;
  const noted = await work.selectFrom('shard_holders').selectAll().execute();
  const silent = noted
    .filter(({ until_ms: untilMs }) => !isLive(untilMs, request))
    .map((each) => each.holder);
  if (silent.length > 0) await work.deleteFrom('shard_holders').where('holder', 'in', silent).execute();
  await work
    .insertInto('shard_holders')
    .values({ holder, until_ms: nowMs + leaseMs })
    .onConflict((conflict) => conflict.column('holder').doUpdateSet({ until_ms: nowMs + leaseMs }))
    .execute();
  const others = noted.map((each) => each.holder).filter((each) => each !== holder && !silent.includes(each));
  return [holder, ...others];
}

/** The shards as agreed on; anew where there should be another number of them and nobody serves one. */
async function leases(
  work: Work,
  wanted: number,
  runs: (row: Selectable<ShardLeaseTable>) => boolean,
): Promise<readonly Selectable<ShardLeaseTable>[]> {
  const found = await work.selectFrom('shard_leases').selectAll().orderBy('shard').execute();
  if (found.length === wanted || found.some(runs)) return found;
  const rows = Array.from({ length: wanted }, (_, shard) => ({ shard, holder: null, until_ms: 0 }));
  await work.deleteFrom('shard_leases').execute();
  await work.insertInto('shard_leases').values(rows).execute();
  return rows;
}
