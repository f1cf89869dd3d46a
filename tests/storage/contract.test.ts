import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/contract.ts';
import { deliveryKey } from '../../src/storage/place-key.ts';
import { DRIVERS, type TestDatabase } from './databases.ts';
import {
  allOf,
  beginRequest,
  chosenAt,
  claimRequest,
  DAY,
  expiryRequest,
  HOUR,
  NOON,
  openedPlace,
  openedRow,
  PASSAGE,
  place,
  planOf,
  subscription,
} from './samples.ts';

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('storage in $name', ({ driver }) => {
  describe.skipIf(!driver.available)('keeps its contract', () => {
    let database: TestDatabase;
    let storage: Storage;

    beforeEach(async () => {
      database = await driver.create();
      storage = await database.open();
    });
    afterEach(async () => {
      await storage.close();
      await database.drop();
    });

    it('gives a subscription back as it was saved', async () => {
      const saved = subscription('a:b', {
        days: [1, 7],
        document: 'law.md',
        tag: 'law',
        onlyNew: true,
        contact: { platform: 'telegram', id: '7', direct: true },
      });
      await storage.subscriptions.save(saved);
      expect(await storage.subscriptions.get(saved.place)).toEqual(saved);
    });

    it('keeps one digest a place: a second wish replaces the first and its options', async () => {
      await storage.subscriptions.save(subscription('1', { document: 'law.md' }));
      await storage.subscriptions.save(subscription('1', { time: '20:15', createdMs: NOON }));
      const all = await allOf(storage.subscriptions.list());
      expect(all).toEqual([subscription('1', { time: '20:15' })]);
    });

    it('knows nothing of a place after its removal', async () => {
      await storage.subscriptions.save(subscription('1'));
      expect(await storage.subscriptions.remove(place('1'))).toBe(true);
      expect(await storage.subscriptions.remove(place('1'))).toBe(false);
      expect(await storage.subscriptions.get(place('1'))).toBeUndefined();
    });

    it('says once that a digest was paused, so that an admin is told once', async () => {
      await storage.subscriptions.save(subscription('1'));
      const pauses = await Promise.all(
        [1, 2, 3].map(() => storage.subscriptions.pause(place('1'), 'blocked', 'The bot was blocked.', NOON)),
      );
      expect(pauses.filter(Boolean)).toHaveLength(1);
      const paused = await storage.subscriptions.get(place('1'));
      expect(paused).toMatchObject({
        state: 'paused',
        pause: 'blocked',
        pauseDetail: 'The bot was blocked.',
      });
      expect(paused?.next).toBeUndefined();
    });

    it('opens a due place once and moves its next moment', async () => {
      await openedPlace(storage, '1');
      expect(await storage.deliveries.open({ nowMs: NOON, limit: 10, plan: planOf() })).toBe(0);
      expect((await storage.subscriptions.get(place('1')))?.next?.date).toBe('2026-03-11');
      expect(await storage.deliveries.get(place('1'), '2026-03-10')).toMatchObject({
        state: 'due',
        attempts: 0,
      });
    });

    it('opens neither what is not due nor what is paused', async () => {
      await storage.subscriptions.save(subscription('1'));
      expect(await storage.deliveries.open({ nowMs: NOON - 1, limit: 10, plan: planOf() })).toBe(0);
      await storage.subscriptions.pause(place('1'), 'asked', '', NOON);
      expect(await storage.deliveries.open({ nowMs: NOON, limit: 10, plan: planOf() })).toBe(0);
    });

    it('never makes a second row for a place and a date', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      await storage.deliveries.begin(beginRequest(claimed?.row.key ?? '', 'me'));
      await storage.deliveries.finish(claimed?.row.key ?? '', 'me', { kind: 'sent', message: '5' }, NOON);
      await openedPlace(storage, '1');
      expect(await storage.deliveries.claim(claimRequest('me'))).toEqual([]);
      expect(await storage.deliveries.counts()).toEqual({ sent: 1 });
    });

    it('moves a next moment back that a clock far ahead has written', async () => {
      await storage.subscriptions.save(
        subscription('1', { next: { date: '2027-03-10', instantMs: NOON + 365 * DAY } }),
      );
      expect(await storage.deliveries.open({ nowMs: NOON, limit: 10, plan: planOf([]) })).toBe(1);
      expect((await storage.subscriptions.get(place('1')))?.next?.date).toBe('2026-03-11');
    });

    it('opens everything or nothing when planning breaks off', async () => {
      await storage.subscriptions.save(subscription('1'));
      await storage.subscriptions.save(subscription('2'));
      let planned = 0;
      const plan = () => {
        planned += 1;
        if (planned === 2) throw new Error('broken');
        return planOf()();
      };
      await expect(storage.deliveries.open({ nowMs: NOON, limit: 10, plan })).rejects.toThrow('broken');
      expect(await storage.deliveries.counts()).toEqual({});
      expect(await storage.deliveries.open({ nowMs: NOON, limit: 10, plan: planOf() })).toBe(2);
    });

    it('gives a row to one owner, with its subscription, until the lease ends', async () => {
      await openedPlace(storage, '1');
      const [first] = await storage.deliveries.claim(claimRequest('me'));
      expect(first?.subscription?.place).toEqual(place('1'));
      expect(first?.row.key).toBe(deliveryKey(place('1'), '2026-03-10'));
      expect(await storage.deliveries.claim(claimRequest('you', NOON + 59_999))).toEqual([]);
      expect(await storage.deliveries.claim(claimRequest('you', NOON + 60_000))).toHaveLength(1);
    });

    it('does not let the former owner of a lapsed claim send', async () => {
      await openedPlace(storage, '1');
      const [mine] = await storage.deliveries.claim(claimRequest('me'));
      const key = mine?.row.key ?? '';
      await storage.deliveries.claim(claimRequest('you', NOON + 60_000));
      expect(await storage.deliveries.begin(beginRequest(key, 'me', NOON + 60_001))).toBe(false);
      expect(await storage.deliveries.begin(beginRequest(key, 'you', NOON + 60_001))).toBe(true);
    });

    it('takes back a claim whose lease a clock far ahead has written', async () => {
      await openedPlace(storage, '1');
      await storage.deliveries.claim(claimRequest('me', NOON + DAY));
      expect(await storage.deliveries.claim(claimRequest('you', NOON))).toHaveLength(1);
    });

    it('gives claims back at once when their owner leaves', async () => {
      await openedPlace(storage, '1');
      await storage.deliveries.claim(claimRequest('me'));
      await storage.deliveries.release('me', NOON);
      expect(await storage.deliveries.claim(claimRequest('you'))).toHaveLength(1);
    });

    it('keeps the days of one place in order', async () => {
      const rows = [openedRow(), openedRow({ date: '2026-03-09' })];
      await storage.subscriptions.save(subscription('1'));
      await storage.deliveries.open({ nowMs: NOON, limit: 10, plan: planOf(rows) });
      const first = await storage.deliveries.claim(claimRequest('me'));
      expect(first.map(({ row }) => row.date)).toEqual(['2026-03-09']);
      const key = first[0]?.row.key ?? '';
      await storage.deliveries.finish(key, 'me', { kind: 'skipped', cause: 'x' }, NOON);
      const second = await storage.deliveries.claim(claimRequest('me'));
      expect(second.map(({ row }) => row.date)).toEqual(['2026-03-10']);
    });

    it('hands out moments that keep all processes together within a pace', async () => {
      for (const id of ['1', '2', '3', '4']) await storage.subscriptions.save(subscription(id));
      await storage.deliveries.open({ nowMs: NOON, limit: 10, plan: planOf() });
      const paced = { limit: 2, perSecond: 10 };
      const mine = await storage.deliveries.claim({ ...claimRequest('me'), ...paced });
      const yours = await storage.deliveries.claim({ ...claimRequest('you'), ...paced });
      const slots = [...mine, ...yours].map(({ slotMs }) => slotMs - NOON);
      expect(slots).toEqual([0, 100, 200, 300]);
    });

    it('remembers what was sent, where to find it, and which passages were shown', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      const key = claimed?.row.key ?? '';
      await storage.deliveries.begin(beginRequest(key, 'me'));
      const sent = { kind: 'sent', message: '5', url: 'https://t.me/c/1/5' } as const;
      expect(await storage.deliveries.finish(key, 'me', sent, NOON + 1)).toBe(true);
      expect(await storage.deliveries.get(place('1'), '2026-03-10')).toMatchObject({
        state: 'sent',
        message: '5',
        url: 'https://t.me/c/1/5',
        passages: [PASSAGE],
      });
      expect(await storage.shown.list(place('1'))).toEqual([{ ...PASSAGE, date: '2026-03-10' }]);
    });

    it('calls a send unknown when its process is gone, and never claims it again', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      await storage.deliveries.begin(beginRequest(claimed?.row.key ?? '', 'me'));
      expect(await storage.deliveries.expire(expiryRequest(NOON + 59_999))).toBe(0);
      expect(await storage.deliveries.expire(expiryRequest(NOON + 60_000))).toBe(1);
      expect(await storage.deliveries.get(place('1'), '2026-03-10')).toMatchObject({ state: 'unknown' });
      expect(await storage.deliveries.claim(claimRequest('you', NOON + HOUR))).toEqual([]);
      expect(await storage.shown.list(place('1'))).toHaveLength(1);
    });

    it('leaves a send alone that began after the look at the clock, and ends one that a clock far ahead began', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      await storage.deliveries.begin(beginRequest(claimed?.row.key ?? '', 'me', NOON + 900));
      expect(await storage.deliveries.expire(expiryRequest(NOON, 120_000))).toBe(0);
      expect(await storage.deliveries.get(place('1'), '2026-03-10')).toMatchObject({ state: 'sending' });
      await storage.deliveries.begin(beginRequest(claimed?.row.key ?? '', 'me', NOON + DAY));
      expect(await storage.deliveries.expire(expiryRequest(NOON + 1000))).toBe(1);
    });

    it('tries an interrupted send again only while the platform still removes doubles', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      await storage.deliveries.begin(beginRequest(claimed?.row.key ?? '', 'me'));
      await storage.deliveries.expire(expiryRequest(NOON + 60_000, 120_000));
      const [again] = await storage.deliveries.claim(claimRequest('you', NOON + 60_000));
      expect(again?.row).toMatchObject({ key: claimed?.row.key, passages: [PASSAGE], openSinceMs: NOON });
      const retry = { ...beginRequest(again?.row.key ?? '', 'you', NOON + 60_000), attempts: 2 };
      await storage.deliveries.begin(retry);
      await storage.deliveries.expire(expiryRequest(NOON + 120_000, 120_000));
      expect(await storage.deliveries.get(place('1'), '2026-03-10')).toMatchObject({ state: 'unknown' });
    });

    it('believes a confirmation that comes after the row was called unknown', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      const key = claimed?.row.key ?? '';
      await storage.deliveries.begin(beginRequest(key, 'me'));
      await storage.deliveries.expire(expiryRequest(NOON + 60_000));
      expect(await storage.deliveries.finish(key, 'me', { kind: 'sent', message: '5' }, NOON + 61_000)).toBe(
        true,
      );
      const row = await storage.deliveries.get(place('1'), '2026-03-10');
      expect(row).toMatchObject({ state: 'sent' });
      expect(row?.cause).toBeUndefined();
    });

    it('does not let a former owner undo what another has settled', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      const key = claimed?.row.key ?? '';
      await storage.deliveries.claim(claimRequest('you', NOON + 60_000));
      await storage.deliveries.begin(beginRequest(key, 'you', NOON + 60_000));
      await storage.deliveries.finish(key, 'you', { kind: 'sent', message: '5' }, NOON + 60_000);
      const retry = { kind: 'retry', atMs: NOON, posted: 'no', cause: 'x' } as const;
      expect(await storage.deliveries.finish(key, 'me', retry, NOON + 60_000)).toBe(false);
      expect(await storage.deliveries.counts()).toEqual({ sent: 1 });
    });

    it('waits as long as a retry says, and not longer than six hours in all', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      const key = claimed?.row.key ?? '';
      await storage.deliveries.begin(beginRequest(key, 'me'));
      const retry = { kind: 'retry', atMs: NOON + HOUR, posted: 'no', cause: 'Too many posts.' } as const;
      await storage.deliveries.finish(key, 'me', retry, NOON);
      expect(await storage.deliveries.claim(claimRequest('me', NOON + HOUR - 1))).toEqual([]);
      expect(await storage.deliveries.nextWakeMs(['telegram'])).toBe(NOON + HOUR);
      await storage.deliveries.expire(expiryRequest(NOON + 6 * HOUR + 1));
      const row = await storage.deliveries.get(place('1'), '2026-03-10');
      expect(row?.state).toBe('failed');
      expect(row?.cause).toContain('Too many posts.');
    });

    it('skips what nobody could take in six hours, on a platform that is not running too', async () => {
      await openedPlace(storage, '1');
      await storage.deliveries.expire(expiryRequest(NOON + 6 * HOUR + 1));
      expect(await storage.deliveries.counts()).toEqual({ skipped: 1 });
    });

    it('sends an unknown digest again when an admin asks for it, and a sent one never', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      const key = claimed?.row.key ?? '';
      await storage.deliveries.begin(beginRequest(key, 'me'));
      await storage.deliveries.finish(key, 'me', { kind: 'unknown', cause: 'No answer.' }, NOON);
      expect(await storage.deliveries.resend(place('1'), '2026-03-10', NOON, NOON + HOUR)).toBe(true);
      const [again] = await storage.deliveries.claim(claimRequest('me'));
      expect(again?.row.openSinceMs).toBeUndefined();
      await storage.deliveries.begin(beginRequest(key, 'me'));
      await storage.deliveries.finish(key, 'me', { kind: 'sent', message: '6' }, NOON);
      expect(await storage.deliveries.resend(place('1'), '2026-03-10', NOON, NOON + HOUR)).toBe(false);
    });

    it('moves a group that became a supergroup everywhere, and the digest under way with it', async () => {
      await openedPlace(storage, '1');
      await storage.settings.set(place('1'), 'zone', 'Asia/Baku');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      const key = claimed?.row.key ?? '';
      await storage.deliveries.begin(beginRequest(key, 'me'));
      await storage.deliveries.finish(key, 'me', { kind: 'moved', to: place('-100') }, NOON);
      expect(await storage.subscriptions.get(place('1'))).toBeUndefined();
      expect((await storage.subscriptions.get(place('-100')))?.place).toEqual(place('-100'));
      expect(await storage.settings.get(place('-100'), 'zone')).toBe('Asia/Baku');
      const [again] = await storage.deliveries.claim(claimRequest('me'));
      expect(again?.row).toMatchObject({ key, place: place('-100'), passages: [PASSAGE] });
      expect(again?.subscription?.place).toEqual(place('-100'));
    });

    it('keeps what the new place already has when an old one moves there', async () => {
      await openedPlace(storage, '1');
      await openedPlace(storage, '2', { time: '09:00' });
      await storage.subscriptions.move(place('1'), place('2'), NOON);
      expect((await allOf(storage.subscriptions.list())).map(({ time }) => time)).toEqual(['09:00']);
      expect(await storage.deliveries.counts()).toEqual({ due: 1 });
    });

    it('tells a place its history, the newest day first', async () => {
      const rows = [
        openedRow(),
        openedRow({ date: '2026-03-09', since: '2026-03-01', state: 'skipped', cause: 'Off.' }),
      ];
      await storage.subscriptions.save(subscription('1'));
      await storage.deliveries.open({ nowMs: NOON, limit: 10, plan: planOf(rows) });
      const history = await storage.deliveries.history(place('1'), '2026-03-09');
      expect(history.map(({ date, state, since }) => [date, state, since])).toEqual([
        ['2026-03-10', 'due', undefined],
        ['2026-03-09', 'skipped', '2026-03-01'],
      ]);
      expect(await storage.deliveries.history(place('1'), '2026-03-11')).toEqual([]);
    });

    it('gives all settings of a place at once, and the places that have some', async () => {
      await storage.settings.set('everywhere', 'language', 'en');
      await storage.settings.set(place('1'), 'language', 'az');
      await storage.settings.set(place('1'), 'answers', 'private');
      await storage.settings.set(place('2'), 'zone', 'Asia/Baku');
      expect(await chosenAt(storage, place('1'))).toEqual({ language: 'az', answers: 'private' });
      expect(await chosenAt(storage, place('3'))).toEqual({});
      const places = await storage.settings.places(['language', 'answers']);
      expect(places.map(({ id }) => id)).toEqual([place('1').id]);
    });

    it('gives all settings of a place and of each that it is part of, the nearest first', async () => {
      const [thread, server] = [{ ...place('1'), within: ['2', '3'] }, place('3')];
      await storage.settings.change(server, [['language', 'az']]);
      await storage.settings.change(thread, [['language', 'ru']]);
      await storage.settings.change(place('3', 'discord'), [['language', 'de']]);
      expect(await storage.settings.levels(thread)).toEqual([{ language: 'ru' }, {}, { language: 'az' }]);
      expect(await storage.settings.levels(server)).toEqual([{ language: 'az' }]);
    });

    it('loses no setting where several admins change several ones at once', async () => {
      const names = ['language', 'strictness', 'answers', 'documents'];
      const other = await database.open();
      for (const value of ['first', 'second', undefined, 'last']) {
        await Promise.all(
          names.map((name, at) => (at % 2 === 0 ? storage : other).settings.set(place('1'), name, value)),
        );
        const expected = value === undefined ? {} : Object.fromEntries(names.map((name) => [name, value]));
        expect(await chosenAt(storage, place('1'))).toEqual(expected);
      }
      await other.close();
    });

    it('changes several settings of a place together, and none where one of them cannot be written', async () => {
      await storage.settings.change(place('1'), [
        ['language', 'az'],
        ['answers', 'private'],
      ]);
      const before = { language: 'az', answers: 'private' };
      expect(await chosenAt(storage, place('1'))).toEqual(before);
      const refused = storage.settings.change(place('1'), [
        ['answers', undefined],
        ['language', 'ru'],
        // No column takes it.
        ['strictness', null as never],
      ]);
      await expect(refused).rejects.toThrow();
      expect(await chosenAt(storage, place('1'))).toEqual(before);
      await storage.settings.change(place('1'), [
        ['language', undefined],
        ['strictness', 'strict'],
      ]);
      expect(await chosenAt(storage, place('1'))).toEqual({ answers: 'private', strictness: 'strict' });
    });

    it('lets several processes change several settings of a place at once', async () => {
      const other = await database.open();
      const set = (each: Storage, names: readonly string[]) =>
        each.settings.change(
          place('1'),
          names.map((name) => [name, name]),
        );
      const names = ['language', 'strictness', 'answers', 'documents'];
      const rounds = Array.from({ length: 10 }, () => [set(storage, names), set(other, names.toReversed())]);
      await Promise.all(rounds.flat());
      expect(Object.keys(await chosenAt(storage, place('1'))).sort()).toEqual(names.toSorted());
      await other.close();
    });

    it('keeps settings by place and for everywhere', async () => {
      await storage.settings.set('everywhere', 'name', 'a');
      await storage.settings.set(place('1'), 'name', 'b');
      await storage.settings.set(place('1'), 'name', 'c');
      expect(await storage.settings.get('everywhere', 'name')).toBe('a');
      expect(await storage.settings.get(place('1'), 'name')).toBe('c');
      await storage.settings.set(place('1'), 'name', undefined);
      expect(await storage.settings.get(place('1'), 'name')).toBeUndefined();
    });

    it('keeps a journal of the documents, in which whoever notices a revision first is right', async () => {
      const entry = (revision: string, bornMs: number, text: string) => ({
        document: 'rules.md',
        revision,
        bornMs,
        changes: [
          { atMs: NOON, hash: 'h2', before: 'Be kind.' },
          { atMs: NOON, hash: 'h3' },
        ],
        wordings: [{ hash: 'h2', text }],
      });
      await storage.journal.record([{ entry: entry('1', NOON, 'Be kind.') }]);
      await storage.journal.record([{ entry: entry('1', NOON + 5, 'late') }]);
      await storage.journal.record([{ entry: entry('3', NOON, 'astray'), replaces: '2' }]);
      expect(await storage.journal.get('rules.md')).toEqual(entry('1', NOON, 'Be kind.'));
      await storage.journal.record([{ entry: entry('2', NOON, 'Be very kind.'), replaces: '1' }]);
      const { wordings: _wordings, ...head } = entry('2', NOON, '');
      expect(await storage.journal.heads()).toEqual([head]);
      expect(await storage.journal.get('none.md')).toBeUndefined();
    });

    it('keeps passages that a revision did away with, once with its journal entry', async () => {
      const entry = (revision: string) => ({
        ...{ document: 'rules.md', revision, bornMs: NOON, changes: [], wordings: [] },
      });
      const gone = {
        receipt: '0123456789',
        document: 'rules.md',
        revision: '1',
        text: 'Be kind.',
        goneMs: NOON,
        successor: 'abcdefghjk',
      };
      await storage.journal.record([{ entry: entry('1') }]);
      await storage.journal.record([
        { entry: entry('3'), replaces: '2', former: [{ ...gone, text: 'astray' }] },
      ]);
      expect(await storage.former.get(gone.receipt)).toBeUndefined();
      await storage.journal.record([{ entry: entry('2'), replaces: '1', former: [gone, gone] }]);
      expect(await storage.former.get(gone.receipt)).toEqual(gone);
      const { successor: _successor, ...later } = { ...gone, revision: '3', goneMs: NOON + HOUR };
      await storage.journal.record([{ entry: entry('4'), replaces: '2', former: [later] }]);
      expect(await storage.former.get(gone.receipt)).toEqual(later);
    });

    it('keeps the end of a document as it was first noticed, and forgets it after its time', async () => {
      const passages = Array.from({ length: 1_203 }, (_, at) => ({
        receipt: `r${at}`,
        document: 'gone.md',
        revision: '1',
        text: `Passage ${at}.`,
        goneMs: NOON,
      }));
      await storage.former.add(passages);
      await storage.former.add(passages.map((each) => ({ ...each, goneMs: NOON + DAY })));
      expect(await storage.former.get('r1202')).toEqual(passages[1_202]);
      await storage.former.forget(NOON);
      expect(await storage.former.get('r7')).toEqual(passages[7]);
      await storage.former.forget(NOON + 1);
      expect(await storage.former.get('r7')).toBeUndefined();
    });

    it('gives an update of a bot to one of many that take it, until it is forgotten', async () => {
      const other = await database.open();
      const takes = await Promise.all(
        [storage, other, storage, other].map(({ takenUpdates }) =>
          takenUpdates.take(7_000_000_001, 77, NOON),
        ),
      );
      await other.close();
      expect(takes.filter(Boolean)).toHaveLength(1);
      expect(await storage.takenUpdates.take(8, 77, NOON)).toBe(true);
      expect(await storage.takenUpdates.take(8, 78, NOON + HOUR)).toBe(true);
      expect(await storage.takenUpdates.expire(NOON + 1)).toBe(2);
      expect(await storage.takenUpdates.take(8, 77, NOON)).toBe(true);
      expect(await storage.takenUpdates.take(8, 78, NOON)).toBe(false);
    });

    it('starts in several processes at once and keeps what is there', async () => {
      const fresh = await driver.create();
      const all = await Promise.all([1, 2, 3, 4].map(() => fresh.open()));
      await all[0]?.subscriptions.save(subscription('1'));
      for (const each of all) {
        expect(await each.subscriptions.get(place('1'))).toEqual(subscription('1'));
        await each.close();
      }
      const again = await fresh.open();
      expect(await again.subscriptions.get(place('1'))).toEqual(subscription('1'));
      await again.close();
      await fresh.drop();
    });

    it.skipIf(driver.name !== 'SQLite')('keeps through a power cut what was committed', async () => {
      const journal = await sql`pragma journal_mode`.execute(storage.database);
      const synchronous = await sql`pragma synchronous`.execute(storage.database);
      const FULL = 2;
      expect([journal.rows, synchronous.rows]).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: FULL }]]);
    });

    it('lets two connections work on the same rows without giving one twice', async () => {
      const ids = Array.from({ length: 60 }, (_, index) => String(index));
      for (const id of ids) await storage.subscriptions.save(subscription(id));
      const other = await database.open();
      const both = [storage, other];
      await Promise.all(
        both.flatMap((one) =>
          [1, 2, 3, 4].map(() => one.deliveries.open({ nowMs: NOON, limit: 20, plan: planOf() })),
        ),
      );
      const claims = await Promise.all(
        both.flatMap((one, index) =>
          [1, 2, 3, 4].map(() => one.deliveries.claim(claimRequest(`owner ${index}`))),
        ),
      );
      await other.close();
      const keys = claims.flat().map(({ row }) => row.key);
      expect(await storage.deliveries.counts()).toMatchObject({ claimed: keys.length });
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeGreaterThan(40);
    });

    it('refuses a database that a newer program has written', async () => {
      await sql`update schema_version set version = 99`.execute(storage.database);
      await expect(database.open()).rejects.toThrow('version 99');
    });
  });
});
