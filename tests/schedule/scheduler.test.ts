import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postingPlatform } from '../../src/schedule/platforms.ts';
import {
  history,
  resendDigest,
  resume,
  resumeAfterReturn,
  subscribe,
  upcoming,
} from '../../src/schedule/subscribing.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { DAY, HOUR, NOON, PASSAGE, place, subscription } from '../storage/samples.ts';
import { createStage, REPLY } from './stage.ts';

const MINUTE = 60_000;

describe('the daily digest', () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await openSqlite(':memory:');
  });
  afterEach(() => storage.close());

  async function rows(id = '1') {
    return (await storage.deliveries.history(place(id), '2000-01-01')).map(
      ({ date, state, late }) => `${date} ${state}${late ? ' late' : ''}`,
    );
  }

  it('is posted once a day, at its time, for a week', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({ storage, startMs: NOON - HOUR });
    await stage.runFor(7 * DAY);
    expect(stage.posts).toHaveLength(7);
    for (const [day, post] of stage.posts.entries()) {
      expect(post.atMs - (NOON + day * DAY)).toBeGreaterThanOrEqual(0);
      expect(post.atMs - (NOON + day * DAY)).toBeLessThan(1000);
    }
  });

  it('keeps its local time through a clock change', async () => {
    const start = Date.parse('2026-03-28T00:00:00Z');
    const wish = { time: '08:00', timezone: 'Europe/Berlin', days: [1, 2, 3, 4, 5, 6, 7] };
    const base = { length: 3, onlyNew: false, locale: 'de' };
    await subscribe(storage, { ...wish, ...base, place: place('1') }, start);
    const stage = createStage({ storage, startMs: start });
    await stage.runFor(2 * DAY);
    expect(stage.posts.map(({ atMs }) => new Date(atMs).toISOString().slice(0, 16))).toEqual([
      '2026-03-28T07:00',
      '2026-03-29T06:00',
    ]);
  });

  it('comes late and says so after an outage of up to six hours', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({ storage, startMs: NOON + 6 * HOUR });
    await stage.tick();
    expect(stage.selections[0]?.late).toBe(true);
    expect(await rows()).toEqual(['2026-03-10 sent late']);
  });

  it('is skipped after a longer outage, and the next comes at its time', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({ storage, startMs: NOON + 6 * HOUR + 1 });
    await stage.tick();
    expect(stage.posts).toEqual([]);
    expect(await rows()).toEqual(['2026-03-10 skipped']);
    await stage.runFor(DAY);
    expect(await rows()).toEqual(['2026-03-11 sent', '2026-03-10 skipped']);
  });

  it('catches up with one post after two weeks, and tells of the outage in one line', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({ storage, startMs: NOON + 14 * DAY + HOUR });
    await stage.tick();
    expect(stage.posts).toHaveLength(1);
    expect(await rows()).toEqual(['2026-03-24 sent late', '2026-03-23 skipped']);
    const [, missed] = await history(storage, place('1'), stage.time.nowMs());
    expect(missed).toMatchObject({ since: '2026-03-10', cause: expect.stringContaining('14 digests') });
  });

  it('pins what it chose: a retry is asked to keep the same passages', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({
      storage,
      startMs: NOON,
      answer: (_post, posts) =>
        posts.length === 1
          ? { kind: 'later', afterMs: 5000, detail: 'Too fast.' }
          : { kind: 'sent', message: '1' },
    });
    await stage.runFor(MINUTE);
    expect(stage.selections.map(({ pinned }) => pinned)).toEqual([undefined, [PASSAGE]]);
    expect(stage.posts[1]?.atMs).toBeGreaterThanOrEqual(NOON + 5000);
    expect(new Set(stage.posts.map(({ key }) => key)).size).toBe(1);
    expect(await rows()).toEqual(['2026-03-10 sent']);
  });

  it('backs off while the platform asks to wait, and gives up after six hours', async () => {
    await storage.subscriptions.save(subscription('1'));
    const answer = () => ({ kind: 'later', afterMs: 1000, detail: 'Too many requests.' }) as const;
    const stage = createStage({ storage, startMs: NOON, answer });
    await stage.runFor(8 * HOUR);
    expect(stage.posts.length).toBeGreaterThan(20);
    expect(stage.posts.length).toBeLessThan(60);
    expect(stage.posts.at(-1)?.atMs).toBeLessThanOrEqual(NOON + 6 * HOUR);
    const [row] = await storage.deliveries.history(place('1'), '2000-01-01');
    expect(row).toMatchObject({ state: 'failed', cause: expect.stringContaining('Too many requests.') });
  });

  it('waits by chance longer or shorter, but never less than the platform asks', async () => {
    const afterMs = 2 * MINUTE;
    const answer = () => ({ kind: 'later', afterMs, detail: 'Too many requests.' }) as const;
    const plannedMs = async (chance: number) => {
      const own = await openSqlite(':memory:');
      await own.subscriptions.save(subscription('1'));
      await createStage({ storage: own, startMs: NOON, answer, deps: { random: () => chance } }).tick();
      const [row] = await own.database.selectFrom('deliveries').select('wake_ms').execute();
      await own.close();
      return Number(row?.wake_ms) - NOON;
    };
    const [least, most] = [await plannedMs(0), await plannedMs(1)];
    expect(least).toBeGreaterThanOrEqual(afterMs);
    expect(most).toBeGreaterThan(least);
  });

  it('never repeats a post that may have been made where the platform has no nonce', async () => {
    await storage.subscriptions.save(subscription('1'));
    const answer = () => ({ kind: 'unknown', detail: 'The connection was reset.' }) as const;
    const stage = createStage({ storage, startMs: NOON, answer });
    await stage.runFor(8 * HOUR);
    expect(stage.posts).toHaveLength(1);
    const [row] = await storage.deliveries.history(place('1'), '2000-01-01');
    expect(row).toMatchObject({ state: 'unknown', cause: expect.stringContaining('may or may not') });
    expect(await storage.shown.list(place('1'))).toHaveLength(1);
  });

  it('repeats it with the same key where the platform removes doubles, and only for so long', async () => {
    await storage.subscriptions.save(subscription('1'));
    const answer = () => ({ kind: 'unknown', detail: 'The connection was reset.' }) as const;
    const stage = createStage({ storage, startMs: NOON, answer, nonceWindowMs: 2 * MINUTE });
    await stage.runFor(8 * HOUR);
    expect(stage.posts.length).toBeGreaterThan(5);
    expect(stage.posts.at(-1)?.atMs).toBeLessThan(NOON + 2 * MINUTE);
    expect(new Set(stage.posts.map(({ key }) => key)).size).toBe(1);
    expect(await rows()).toEqual(['2026-03-10 unknown']);
  });

  it('treats a post that throws as one that may have been made', async () => {
    await storage.subscriptions.save(subscription('1'));
    const answer = () => {
      throw new Error('https://api.example/bot123:token/sendMessage');
    };
    const stage = createStage({ storage, startMs: NOON, answer });
    await stage.tick();
    const [row] = await storage.deliveries.history(place('1'), '2000-01-01');
    expect(row?.state).toBe('unknown');
    expect(row?.cause).not.toContain('token');
  });

  it('is sent after all when an admin asks for it', async () => {
    await storage.subscriptions.save(subscription('1'));
    const answer = (_post: unknown, posts: readonly unknown[]) =>
      posts.length === 1
        ? ({ kind: 'unknown', detail: '' } as const)
        : ({ kind: 'sent', message: '2' } as const);
    const stage = createStage({ storage, startMs: NOON, answer });
    await stage.runFor(8 * HOUR);
    expect(await resendDigest(storage, place('1'), '2026-03-10', stage.time.nowMs())).toBe(true);
    await stage.tick();
    expect(await rows()).toEqual(['2026-03-10 sent late']);
    expect(await resendDigest(storage, place('1'), '2026-03-10', stage.time.nowMs())).toBe(false);
  });

  it('pauses where the bot was thrown out, tells an admin once, and resumes on its return', async () => {
    await storage.subscriptions.save(subscription('1'));
    const answer = () => ({ kind: 'refused', reason: 'blocked', detail: 'The bot was blocked.' }) as const;
    const stage = createStage({ storage, startMs: NOON, answer });
    await stage.runFor(3 * DAY);
    expect(stage.posts).toHaveLength(1);
    expect(stage.told).toEqual(['1 blocked']);
    expect(await rows()).toEqual(['2026-03-10 failed']);
    expect(await resumeAfterReturn(storage, place('1'), stage.time.nowMs())).toBe(true);
    expect((await storage.subscriptions.get(place('1')))?.next?.date).toBe('2026-03-14');
  });

  it('leaves a pause alone that an admin asked for', async () => {
    await storage.subscriptions.save(subscription('1'));
    await storage.subscriptions.pause(place('1'), 'asked', '', NOON - 1);
    expect(await resumeAfterReturn(storage, place('1'), NOON)).toBe(false);
    expect((await resume(storage, place('1'), NOON))?.state).toBe('active');
  });

  it('does not pause for one digest that the platform finds invalid', async () => {
    await storage.subscriptions.save(subscription('1'));
    const answer = () => ({ kind: 'refused', reason: 'invalid', detail: 'Too long.' }) as const;
    const stage = createStage({ storage, startMs: NOON, answer });
    await stage.tick();
    expect(await rows()).toEqual(['2026-03-10 failed']);
    expect((await storage.subscriptions.get(place('1')))?.state).toBe('active');
  });

  it('follows a group that became a supergroup, the same day and ever after', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({
      storage,
      startMs: NOON,
      answer: (post) =>
        post.place.id === '1' ? { kind: 'moved', place: place('-100') } : { kind: 'sent', message: '1' },
    });
    await stage.runFor(DAY + MINUTE);
    expect(stage.posts.map((post) => post.place.id)).toEqual(['1', '-100', '-100']);
    expect(await rows('-100')).toEqual(['2026-03-11 sent', '2026-03-10 sent']);
  });

  it('skips a day without anything to show, with its reason', async () => {
    await storage.subscriptions.save(subscription('1', { onlyNew: true }));
    const stage = createStage({
      storage,
      startMs: NOON,
      select: () => ({ kind: 'nothing', cause: 'Nothing is new.' }),
    });
    await stage.tick();
    const [row] = await storage.deliveries.history(place('1'), '2000-01-01');
    expect(row).toMatchObject({ state: 'skipped', cause: 'Nothing is new.' });
  });

  it('tries again when a digest cannot be put together', async () => {
    await storage.subscriptions.save(subscription('1'));
    let tries = 0;
    const select = () => {
      tries += 1;
      if (tries === 1) throw new Error('broken');
      return { kind: 'digest', reply: REPLY, passages: [] } as const;
    };
    const stage = createStage({ storage, startMs: NOON, select });
    await stage.runFor(MINUTE);
    expect(await rows()).toEqual(['2026-03-10 sent']);
  });

  it('is not posted twice when the clock steps back a day', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({ storage, startMs: NOON });
    await stage.tick();
    stage.time.step(-DAY);
    await stage.runFor(2 * DAY - MINUTE);
    expect(stage.posts).toHaveLength(1);
    await stage.runFor(2 * MINUTE);
    expect(stage.posts).toHaveLength(2);
    expect(await rows()).toEqual(['2026-03-11 sent', '2026-03-10 sent']);
  });

  it('recovers when the clock was a year ahead for a while', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({ storage, startMs: NOON - HOUR });
    stage.time.step(365 * DAY);
    await stage.tick();
    stage.time.step(-365 * DAY);
    await stage.runFor(2 * HOUR);
    expect(stage.posts).toHaveLength(1);
    expect(await rows()).toContain('2026-03-10 sent');
  });

  it('is not sent by a process that was frozen after its last look at the ledger', async () => {
    await storage.subscriptions.save(subscription('1'));
    let frozen = false;
    const stage = createStage({
      storage: {
        ...storage,
        deliveries: {
          ...storage.deliveries,
          begin: async (request) => {
            const begun = await storage.deliveries.begin(request);
            if (!frozen) stage.time.step(MINUTE);
            frozen = true;
            return begun;
          },
        },
      },
      startMs: NOON,
    });
    await stage.runFor(MINUTE);
    expect(stage.selections).toHaveLength(2);
    expect(stage.posts).toHaveLength(1);
    expect(await rows()).toEqual(['2026-03-10 sent']);
  });

  it('is not called skipped when it may have been posted and nothing is left to post again', async () => {
    await storage.subscriptions.save(subscription('1'));
    let left = true;
    const stage = createStage({
      storage,
      startMs: NOON,
      nonceWindowMs: 2 * MINUTE,
      select: () =>
        left
          ? { kind: 'digest', reply: REPLY, passages: [PASSAGE] }
          : { kind: 'nothing', cause: 'The documents hold no passage that could be shown.' },
      answer: () => {
        left = false;
        return { kind: 'unknown', detail: 'The connection was reset.' };
      },
    });
    await stage.runFor(HOUR);
    expect(stage.posts).toHaveLength(1);
    expect(await rows()).toEqual(['2026-03-10 unknown']);
  });

  it('does not trust a nonce when the clock has stepped back since', async () => {
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({
      storage,
      startMs: NOON + HOUR,
      nonceWindowMs: 2 * MINUTE,
      answer: () => {
        stage.time.step(-10 * MINUTE);
        return { kind: 'unknown', detail: '' };
      },
    });
    await stage.runFor(HOUR);
    expect(stage.posts).toHaveLength(1);
    expect(await rows()).toEqual(['2026-03-10 unknown late']);
  });

  it('is posted on one platform while another does not answer', async () => {
    await storage.subscriptions.save(subscription('1'));
    await storage.subscriptions.save(subscription('2', { place: place('2', 'discord') }));
    const stage = createStage({
      storage,
      startMs: NOON,
      deps: { platforms: ['telegram', 'discord'].map(postingPlatform) },
      answer: async (post) => {
        if (post.place.platform === 'telegram') await stage.time.timers.sleep(30_000);
        return { kind: 'sent', message: '1' };
      },
    });
    await stage.runFor(MINUTE);
    const discord = await storage.deliveries.get(place('2', 'discord'), '2026-03-10');
    expect(discord?.updatedMs).toBeLessThan(NOON + 1000);
    expect(await storage.deliveries.counts()).toEqual({ sent: 2 });
  });

  it('is not sent any more once it has been stopped', async () => {
    await storage.subscriptions.save(subscription('1'));
    const answer = () => ({ kind: 'later', afterMs: HOUR, detail: 'Wait.' }) as const;
    const stage = createStage({ storage, startMs: NOON, answer });
    await stage.tick();
    await storage.subscriptions.remove(place('1'));
    await stage.runFor(2 * HOUR);
    expect(stage.posts).toHaveLength(1);
    expect(await rows()).toEqual(['2026-03-10 skipped']);
  });

  it('pauses one place whose zone is no more, and serves the others', async () => {
    await storage.subscriptions.save(subscription('1', { timezone: 'Mars/Olympus' }));
    await storage.subscriptions.save(subscription('2'));
    const stage = createStage({ storage, startMs: NOON });
    await stage.tick();
    expect((await storage.subscriptions.get(place('1')))?.pause).toBe('zone');
    expect(await rows('2')).toEqual(['2026-03-10 sent']);
  });

  it('goes on after the database was gone for a minute in the middle of a post', async () => {
    await storage.subscriptions.save(subscription('1'));
    let gone = false;
    const stage = createStage({
      storage: withOutages(storage, () => gone),
      startMs: NOON,
      answer: async () => {
        gone = true;
        return { kind: 'sent', message: '1' };
      },
    });
    const stop = new AbortController();
    const running = stage.scheduler.run(stop.signal);
    await stage.time.during(stage.time.timers.sleep(MINUTE));
    expect(stage.scheduler.status()).toMatchObject({ state: 'failing' });
    gone = false;
    await stage.time.during(stage.time.timers.sleep(MINUTE));
    expect(stage.scheduler.status()).toMatchObject({ state: 'ready' });
    expect(stage.posts).toHaveLength(1);
    expect(await rows()).toEqual(['2026-03-10 sent']);
    stop.abort();
    await stage.time.during(running);
    expect(stage.scheduler.status()).toMatchObject({ state: 'stopped' });
  });

  it('is late, not lost, when the disk was full at its time', async () => {
    for (let id = 0; id < 300; id += 1) await storage.subscriptions.save(subscription(String(id)));
    const stage = createStage({ storage, startMs: NOON });
    await sql`pragma max_page_count = 1`.execute(storage.database);
    const stop = new AbortController();
    const running = stage.scheduler.run(stop.signal);
    await stage.time.during(stage.time.timers.sleep(15 * MINUTE));
    expect(stage.scheduler.status()).toMatchObject({
      state: 'failing',
      detail: expect.stringContaining('full'),
    });
    expect(stage.posts).toEqual([]);
    await sql`pragma max_page_count = 1000000`.execute(storage.database);
    await stage.time.during(stage.time.timers.sleep(MINUTE));
    expect(stage.scheduler.status()).toMatchObject({ state: 'ready' });
    stop.abort();
    await stage.time.during(running);
    expect(stage.posts).toHaveLength(300);
    expect(await rows()).toEqual(['2026-03-10 sent late']);
  });

  it('gives back what it has not begun when it stops', async () => {
    for (const id of ['1', '2', '3']) await storage.subscriptions.save(subscription(id));
    const slow = { platforms: [{ name: 'telegram', perSecond: 1, nonceWindowMs: 0 }] };
    const stage = createStage({ storage, startMs: NOON, deps: slow });
    await stage.runFor(500);
    expect(stage.posts).toHaveLength(1);
    expect(await storage.deliveries.counts()).toEqual({ sent: 1, due: 2 });
  });

  it('drains 10,000 places at once without an answer of 429, and with few rows in hand', async () => {
    for (let id = 0; id < 10_000; id += 1) await storage.subscriptions.save(subscription(String(id)));
    const recent: number[] = [];
    let refused = 0;
    let underWay = 0;
    let most = 0;
    const stage = createStage({
      storage,
      startMs: NOON,
      deps: { platforms: [postingPlatform('telegram')] },
      answer: async (post) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await stage.time.timers.sleep(150);
        underWay -= 1;
        while ((recent[0] ?? post.atMs) <= post.atMs - 1000) recent.shift();
        recent.push(post.atMs);
        if (recent.length <= 30) return { kind: 'sent', message: post.key };
        refused += 1;
        return { kind: 'later', afterMs: 3000, detail: 'Too Many Requests' };
      },
    });
    await stage.time.during(Promise.all([stage.scheduler.tick(), stage.another('you').tick()]));
    expect(refused).toBe(0);
    expect(await storage.deliveries.counts()).toEqual({ sent: 10_000 });
    expect(new Set(stage.posts.map(({ key }) => key)).size).toBe(10_000);
    expect(most).toBeLessThanOrEqual(64);
    expect(stage.time.nowMs() - NOON).toBeLessThan(7 * MINUTE);
  });

  it('gives a platform a rest that says "later" to everyone', async () => {
    for (let id = 0; id < 20; id += 1) await storage.subscriptions.save(subscription(String(id)));
    const stage = createStage({
      storage,
      startMs: NOON,
      deps: { platforms: [{ name: 'telegram', perSecond: 2, nonceWindowMs: 0 }] },
      answer: (post) =>
        post.atMs < NOON + 30_000
          ? { kind: 'later', afterMs: 30_000, detail: 'Too Many Requests' }
          : { kind: 'sent', message: '1' },
    });
    await stage.runFor(10 * MINUTE);
    expect(stage.posts.filter(({ atMs }) => atMs < NOON + 30_000).length).toBeLessThanOrEqual(4);
    expect(await storage.deliveries.counts()).toEqual({ sent: 20 });
  });
});

describe('what is to come and what was', () => {
  it('shows the coming seven days of an active digest, and none of a paused one', () => {
    const days = upcoming(subscription('1'), 7).map(({ date }) => date);
    expect([days.length, days[0], days[6]]).toEqual([7, '2026-03-10', '2026-03-16']);
    const { next: _next, ...paused } = subscription('1', { state: 'paused', pause: 'asked' });
    expect(upcoming(paused, 7)).toEqual([]);
  });

  it('starts a place that had its digest today tomorrow, whatever the new time', async () => {
    const storage = await openSqlite(':memory:');
    await storage.subscriptions.save(subscription('1'));
    const stage = createStage({ storage, startMs: NOON });
    await stage.tick();
    const again = await subscribe(storage, { ...subscription('1'), time: '20:00' }, NOON + HOUR);
    expect(again.next?.date).toBe('2026-03-11');
    await storage.close();
  });
});

/** The same storage, refusing every use of the ledger while it is gone. */
function withOutages(storage: Storage, gone: () => boolean): Storage {
  const deliveries = new Proxy(storage.deliveries, {
    get: (target, name, receiver) => {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return (...parameters: readonly unknown[]) =>
        gone() ? Promise.reject(new Error('the connection is gone')) : method(...parameters);
    },
  });
  return { ...storage, deliveries };
}
