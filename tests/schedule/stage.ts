import type { Delivery } from '../../src/core/adapter.ts';
import type { Place, Reply } from '../../src/core/model.ts';
import { createScheduler, type Scheduler } from '../../src/schedule/scheduler.ts';
import type { SchedulerDeps, Selected, Selecting } from '../../src/schedule/settings.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { QUIET } from '../storage/databases.ts';
import { PASSAGE } from '../storage/samples.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

export const REPLY: Reply = { blocks: [], buttons: [], private: false, replaces: false };

interface Post {
  readonly place: Place;
  readonly key: string;
  readonly atMs: number;
}

/** A scheduler in virtual time, the platform that it posts to, and what reached it. */
export interface Stage {
  readonly time: VirtualTime;
  readonly posts: Post[];
  readonly selections: Selecting[];
  readonly told: string[];
  readonly scheduler: Scheduler;
  tick(): Promise<void>;
  /** Runs for this long, then stops. */
  runFor(ms: number): Promise<void>;
  /** Another process on the same storage. */
  another(owner: string): Scheduler;
}

export interface StageSettings {
  readonly storage: Storage;
  readonly startMs: number;
  /** What the platform answers; the default is success. */
  readonly answer?: (post: Post, posts: readonly Post[]) => Delivery | Promise<Delivery>;
  readonly select?: (selecting: Selecting) => Selected;
  readonly nonceWindowMs?: number;
  readonly deps?: Partial<SchedulerDeps>;
}

export function createStage({
  storage,
  startMs,
  answer,
  select,
  nonceWindowMs = 0,
  deps,
}: StageSettings): Stage {
  const time = createVirtualTime(startMs);
  const posts: Post[] = [];
  const selections: Selecting[] = [];
  const told: string[] = [];
  const settings: SchedulerDeps = {
    storage,
    platforms: [{ name: 'telegram', perSecond: 1000, nonceWindowMs }],
    nonceWindowMs: () => nonceWindowMs,
    select: async (selecting) => {
      selections.push(selecting);
      return select?.(selecting) ?? { kind: 'digest', reply: REPLY, passages: [PASSAGE] };
    },
    post: async (place, _reply, key) => {
      const post = { place, key, atMs: time.nowMs() };
      posts.push(post);
      return (await answer?.(post, posts)) ?? { kind: 'sent', message: String(posts.length) };
    },
    tell: async (subscription, reason) => {
      told.push(`${subscription.place.id} ${reason}`);
    },
    owner: 'me',
    nowMs: time.nowMs,
    timers: time.timers,
    random: () => 0.5,
    log: QUIET,
    // Days pass here: looking every few seconds would only take long.
    limits: { pollMs: 300_000 },
    ...deps,
  };
  const scheduler = createScheduler(settings);
  return {
    time,
    posts,
    selections,
    told,
    scheduler,
    tick: () => time.during(scheduler.tick()),
    runFor: async (ms) => {
      const stop = new AbortController();
      const running = createScheduler(settings).run(stop.signal);
      await time.during(time.timers.sleep(ms));
      stop.abort();
      await time.during(running);
    },
    another: (owner) => createScheduler({ ...settings, owner }),
  };
}
