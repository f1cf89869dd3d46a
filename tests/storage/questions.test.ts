import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../src/core/model.ts';
import type { Storage } from '../../src/storage/contract.ts';
import type { CountedQuestion, KeptQuestion } from '../../src/storage/questions.ts';
import type { Wish } from '../../src/storage/wishes.ts';
import { DRIVERS, type TestDatabase } from './databases.ts';
import { beginRequest, claimRequest, DAY, HOUR, NOON, openedPlace, place, subscription } from './samples.ts';

function question(key: string, extra: Partial<KeptQuestion> = {}): KeptQuestion {
  const text = `about ${key}`;
  return { key, text, language: 'en', asked: 1, firstDay: '2026-03-10', lastDay: '2026-03-10', ...extra };
}

function wish(text: string, extra: Partial<Wish> = {}): Wish {
  return {
    place: place('1'),
    ...{ actor: '7', question: text, locale: 'en', askedMs: NOON, expiresMs: NOON + DAY },
    ...extra,
  };
}

/** Nothing was there to forget. */
const NONE = { wishes: 0, contacts: 0 };

const LIMITS = { perActor: 3, total: 5 };

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('storage in $name', ({ driver }) => {
  describe.skipIf(!driver.available)('keeps questions and wishes', () => {
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

    const list = () => storage.questions.list({ limit: 10 });
    const waiting = (nowMs = NOON) => storage.wishes.waiting(['telegram'], nowMs, 10);

    it('counts a question over days and processes, and remembers what came nearest last', async () => {
      const other = await database.open();
      await storage.questions.add([question('a', { document: 'x.md', section: 'X › Y' })]);
      const near = { document: 'z.md', section: 'Z' };
      const on = (day: string) => ({ firstDay: day, lastDay: day, ...near });
      await Promise.all([
        storage.questions.add([question('b'), question('a', { asked: 2, ...on('2026-03-12') })]),
        other.questions.add([question('a', on('2026-03-09'))]),
      ]);
      await other.close();
      const days = { firstDay: '2026-03-09', lastDay: '2026-03-12' };
      expect(await storage.questions.get('a')).toEqual(question('a', { asked: 4, ...days, ...near }));
      expect((await list()).map(({ key }) => key)).toEqual(['a', 'b']);
      expect(await storage.questions.get('c')).toBeUndefined();
    });

    it('loses no count where many processes add at once', async () => {
      const all = await Promise.all([1, 2, 3].map(() => database.open()));
      const keys = ['c', 'a', 'b'];
      await Promise.all(
        all.flatMap((each) =>
          [1, 2, 3].map(() => each.questions.add(keys.map((key) => question(key)).reverse())),
        ),
      );
      expect((await list()).map(({ asked }) => asked)).toEqual([9, 9, 9]);
      await Promise.all(all.map((each) => each.close()));
    });

    it('counts a question for each place in which it was asked, and tells each only what was asked there', async () => {
      const [here, there] = [place('1'), place('2')];
      const other = await database.open();
      const added: readonly CountedQuestion[] = [
        question('a', { asked: 2 }),
        { ...question('a', { asked: 3, firstDay: '2026-03-08' }), place: here },
        { ...question('a', { lastDay: '2026-03-12', document: 'x.md', section: 'X' }), place: there },
        { ...question('b', { asked: 4 }), place: there },
      ];
      await Promise.all([storage.questions.add(added), other.questions.add(added.toReversed())]);
      await other.close();
      const all = { firstDay: '2026-03-08', lastDay: '2026-03-12' };
      expect(await list()).toMatchObject([question('a', { asked: 12, ...all }), question('b', { asked: 8 })]);
      const at = (where: Place, since?: string) =>
        storage.questions.list({ limit: 10, place: where, ...(since === undefined ? {} : { since }) });
      expect(await at(here)).toEqual([question('a', { asked: 6, firstDay: '2026-03-08' })]);
      expect(await at(there)).toEqual([
        question('b', { asked: 8 }),
        question('a', { asked: 2, lastDay: '2026-03-12', document: 'x.md', section: 'X' }),
      ]);
      expect((await at(there, '2026-03-11')).map(({ key }) => key)).toEqual(['a']);
      expect(await at(place('3'))).toEqual([]);
      const places = await storage.questions.places();
      expect(places.map(({ id }) => id).sort()).toEqual(['1', '2']);
    });

    it('forgets where a question was asked long ago, when it goes, and when its place is left', async () => {
      const [here, there] = [place('1'), place('2')];
      const count = async (where: Place) =>
        (await storage.questions.list({ limit: 10, place: where })).length;
      await storage.questions.add([
        { ...question('a'), place: here },
        { ...question('a', { lastDay: '2026-03-12' }), place: there },
        { ...question('b', { lastDay: '2026-03-13' }), place: there },
        { ...question('c', { lastDay: '2026-03-14' }), place: place('3') },
      ]);
      expect(await storage.questions.expire('2026-03-11', 10)).toBe(0);
      expect([await count(here), await count(there)]).toEqual([0, 2]);
      expect(await storage.questions.expire('2026-03-11', 2)).toBe(1);
      expect([await count(here), await count(there)]).toEqual([0, 1]);
      expect((await storage.questions.places()).map(({ id }) => id).sort()).toEqual(['2', '3']);
      await storage.questions.leave(there);
      expect(await count(there)).toBe(0);
      expect((await list()).map(({ key }) => key)).toEqual(['c', 'b']);
    });

    it('forgets many counts of places that are beyond a number at once', async () => {
      await storage.questions.add([question('a')]);
      await sql`
        insert into question_places (place, question, asked, first_day, last_day)
        with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 30000)
        select 'telegram:' || cast(n as text), 'a', 1, '2026-03-10', '2026-03-10' from numbers`.execute(
        storage.database,
      );
      const startMs = performance.now();
      await storage.questions.expire('2026-03-01', 2_000);
      // In time that grows with their square it takes several times as long.
      expect(performance.now() - startMs).toBeLessThan(2_000);
      expect(await storage.questions.places()).toHaveLength(10_000);
    });

    it('takes what was asked in a group along when that gets another id', async () => {
      const [old, now] = [place('-5'), place('-1005')];
      await storage.questions.add([
        { ...question('a', { asked: 2, firstDay: '2026-03-01' }), place: old },
        { ...question('b'), place: old },
        { ...question('a', { asked: 3, lastDay: '2026-03-12' }), place: now },
      ]);
      await storage.subscriptions.move(old, now, NOON);
      expect(await storage.questions.list({ limit: 10, place: old })).toEqual([]);
      expect(await storage.questions.list({ limit: 10, place: now })).toEqual([
        question('a', { asked: 5, firstDay: '2026-03-01', lastDay: '2026-03-12' }),
        question('b'),
      ]);
    });

    it('keeps the questions of an older database, without a place', async () => {
      await storage.questions.add([question('a')]);
      await sql`drop table question_places`.execute(storage.database);
      await sql`update schema_version set version = 7`.execute(storage.database);
      const newer = await database.open();
      expect(await newer.questions.list({ limit: 10 })).toEqual([question('a')]);
      expect(await newer.questions.list({ limit: 10, place: place('1') })).toEqual([]);
      await newer.questions.add([{ ...question('a'), place: place('1') }]);
      expect(await newer.questions.list({ limit: 10, place: place('1') })).toEqual([question('a')]);
      await newer.close();
    });

    it('shows the questions of the last days only, and forgets the old and those beyond a number', async () => {
      await storage.questions.add([
        question('old', { asked: 9 }),
        question('new', { lastDay: '2026-03-12' }),
        question('newer', { lastDay: '2026-03-13' }),
      ]);
      const since = await storage.questions.list({ since: '2026-03-11', limit: 10 });
      expect(since.map(({ key }) => key)).toEqual(['newer', 'new']);
      expect(await storage.questions.expire('2026-03-10', 10)).toBe(0);
      expect(await storage.questions.expire('2026-03-11', 10)).toBe(1);
      expect(await storage.questions.expire('2026-03-11', 1)).toBe(1);
      expect((await list()).map(({ key }) => key)).toEqual(['newer']);
      expect(await storage.questions.expire('2026-03-11', 0)).toBe(1);
    });

    it('keeps a wish until it is fulfilled, once for the same person, place and question', async () => {
      const adds = await Promise.all([1, 2, 3].map(() => storage.wishes.add(wish('a'), LIMITS)));
      expect(adds.sort()).toEqual(['added', 'known', 'known']);
      const [first] = await waiting();
      expect(first).toEqual({ ...wish('a'), key: expect.stringMatching(/^[\w-]{22}$/) });
      expect(await storage.wishes.waiting(['discord'], NOON, 10)).toEqual([]);
      expect(await storage.wishes.waiting([], NOON, 10)).toEqual([]);
      await storage.wishes.remove(first?.key ?? '');
      expect(await waiting()).toEqual([]);
    });

    it('keeps few wishes of one person and not too many in all', async () => {
      const add = (actor: string, text: string) => storage.wishes.add(wish(text, { actor }), LIMITS);
      for (const text of ['a', 'b', 'c']) expect(await add('7', text)).toBe('added');
      expect(await add('7', 'd')).toBe('too many');
      expect(await add('8', 'a')).toBe('added');
      expect(await add('8', 'b')).toBe('added');
      expect(await add('9', 'a')).toBe('full');
    });

    it('gives a wish to one process alone, and to another only where it is given back', async () => {
      const all = await Promise.all([1, 2, 3].map(() => database.open()));
      await storage.wishes.add(wish('a'), LIMITS);
      const key = (await waiting())[0]?.key ?? '';
      const claims = () => Promise.all(all.map((each) => each.wishes.claim(key, NOON)));
      expect((await claims()).filter(Boolean)).toHaveLength(1);
      expect((await claims()).filter(Boolean)).toHaveLength(0);
      expect(await waiting()).toEqual([]);
      await storage.wishes.release(key);
      expect((await claims()).filter(Boolean)).toHaveLength(1);
      await Promise.all(all.map((each) => each.close()));
    });

    it('lets wishes expire, and those whose process died while it was telling', async () => {
      await storage.wishes.add(wish('old'), LIMITS);
      await storage.wishes.add(wish('claimed', { expiresMs: NOON + 9 * DAY }), LIMITS);
      await storage.wishes.add(wish('new', { expiresMs: NOON + 9 * DAY }), LIMITS);
      for (const { key, question: text } of await waiting()) {
        if (text === 'claimed') await storage.wishes.claim(key, NOON);
      }
      expect(await waiting(NOON + DAY)).toMatchObject([{ question: 'new' }]);
      expect(await storage.wishes.expire(NOON + HOUR, NOON)).toBe(0);
      expect(await storage.wishes.expire(NOON + DAY, NOON + 1)).toBe(2);
      expect(await waiting()).toMatchObject([{ question: 'new' }]);
    });

    it('forgets a person: all wishes, and where to write to him about digests, and nobody else’s', async () => {
      await storage.wishes.add(wish('a'), LIMITS);
      await storage.wishes.add(wish('b', { place: place('2') }), LIMITS);
      await storage.wishes.add(wish('a', { actor: '8' }), LIMITS);
      const contact = { ...place('7'), direct: true };
      await storage.subscriptions.save(subscription('1', { contact }));
      await storage.subscriptions.save(subscription('2', { contact: { ...contact, id: '8' } }));
      await storage.subscriptions.save(subscription('3'));
      expect(await storage.forgetting.person({ platform: 'discord', actor: '7' })).toEqual(NONE);
      expect(await storage.forgetting.person({ platform: 'telegram', actor: '9' })).toEqual(NONE);
      const person = { platform: 'telegram', actor: '7', contact };
      expect(await storage.forgetting.person(person)).toEqual({ wishes: 2, contacts: 1 });
      expect(await storage.forgetting.person(person)).toEqual(NONE);
      expect(await waiting()).toMatchObject([{ actor: '8' }]);
      expect(await storage.subscriptions.get(place('1'))).toEqual(subscription('1'));
      expect((await storage.subscriptions.get(place('2')))?.contact?.id).toBe('8');
    });

    it('forgets a place with its digest, history, settings and wishes, and no other place', async () => {
      for (const id of ['1', '2']) {
        await openedPlace(storage, id);
        await storage.settings.set(place(id), 'name', 'value');
        await storage.wishes.add(wish('a', { place: place(id) }), LIMITS);
      }
      await storage.forgetting.place(place('1'));
      expect(await storage.subscriptions.get(place('1'))).toBeUndefined();
      expect(await storage.deliveries.history(place('1'), '2026-01-01')).toEqual([]);
      expect(await storage.settings.get(place('1'), 'name')).toBeUndefined();
      expect(await waiting()).toMatchObject([{ place: place('2') }]);
      expect(await storage.subscriptions.get(place('2'))).toBeDefined();
      expect(await storage.deliveries.history(place('2'), '2026-01-01')).toHaveLength(1);
      expect(await storage.settings.get(place('2'), 'name')).toBe('value');
    });

    it('leaves a post under way in the ledger, so that its process can bring it to an end', async () => {
      await openedPlace(storage, '1');
      const [claimed] = await storage.deliveries.claim(claimRequest('me'));
      await storage.deliveries.begin(beginRequest(claimed?.row.key ?? '', 'me'));
      await storage.forgetting.place(place('1'));
      expect(await storage.deliveries.counts()).toEqual({ sending: 1 });
    });

    it('counts votes by passage, question, verdict and day, whoever counts them', async () => {
      const other = await database.open();
      const vote = {
        document: 'a.md',
        passage: 'p1',
        question: 'q1',
        verdict: 'wrong',
        day: '2026-03-10',
      } as const;
      const votes = [
        ...[vote, vote, { ...vote, question: 'q2', day: '2026-03-11' }],
        { ...vote, verdict: 'helpful' as const },
        ...[1, 2, 3].map(() => ({ ...vote, passage: 'p2', verdict: 'unhelpful' as const })),
        { ...vote, passage: 'p3', verdict: 'helpful' as const },
      ];
      await Promise.all(votes.map((each, at) => [storage, other][at % 2]?.feedback.add(each)));
      await other.close();
      const first = { document: 'a.md', passage: 'p1', helpful: 1, unhelpful: 0, wrong: 3 };
      const second = { document: 'a.md', passage: 'p2', helpful: 0, unhelpful: 3, wrong: 0 };
      expect(await storage.feedback.disliked({ limit: 9 })).toEqual([
        { ...first, lastDay: '2026-03-11' },
        { ...second, lastDay: '2026-03-10' },
      ]);
      expect(await storage.feedback.disliked({ limit: 1 })).toHaveLength(1);
      expect(await storage.feedback.disliked({ since: '2026-03-11', limit: 9 })).toMatchObject([
        { wrong: 1 },
      ]);
      expect(await storage.feedback.expire('2026-03-10')).toBe(0);
      expect(await storage.feedback.expire('2026-03-11')).toBe(4);
      expect(await storage.feedback.disliked({ limit: 9 })).toMatchObject([{ wrong: 1 }]);
    });

    it('takes wishes along where a group gets a new id', async () => {
      await storage.wishes.add(wish('a'), LIMITS);
      await storage.subscriptions.move(place('1'), place('-1001'), NOON);
      expect(await waiting()).toMatchObject([{ place: place('-1001') }]);
    });
  });
});
