import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/core/adapter.ts';
import type { Place, Reply } from '../../src/core/model.ts';
import type { Amendment, Posted } from '../../src/core/posted.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { HOUSE, houseLibrary } from '../fixtures/house.ts';
import { quotesOf, wordsOf } from '../fixtures/talk.ts';
import { DRIVERS, type TestDatabase } from '../storage/databases.ts';
import { HOUR } from '../storage/samples.ts';
import { houseWith, NOW, type Process, QUESTION, remembered, soon, startProcess } from './stage.ts';

const ROOM: Place = { platform: 'test', id: 'room', direct: false };
const CHANGED = (text: string) => text.replace('1987', '1989');

/** A platform on which every change to a message is written down. */
function notebook() {
  const edits: { readonly posted: Posted; readonly reply: Reply }[] = [];
  const answers: Amendment[] = [];
  const adapter: Adapter = {
    platform: 'test',
    run: async () => {},
    status: () => ({ state: 'ready', detail: '' }),
    permit: async () => ({ kind: 'allowed' }),
    locate: async (place) => place,
    post: async (_place, _reply, key) => ({ kind: 'sent', message: key }),
    amend: async (posted, reply) => {
      edits.push({ posted, reply });
      return answers.shift() ?? { kind: 'done' };
    },
  };
  return { adapter, edits, answers };
}

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('over $name', ({ driver }) => {
  describe.skipIf(!driver.available)('a correction', () => {
    let database: TestDatabase;
    const processes: Process[] = [];
    beforeEach(async () => {
      database = await driver.create();
    });
    afterEach(async () => {
      for (const each of processes.splice(0)) await each.stop();
      await database.drop();
    });

    async function start(adapter: Adapter, library = houseLibrary(), storage?: Storage): Promise<Process> {
      const process = startProcess(storage ?? (await database.open()), library);
      processes.push(process);
      await process.serve(adapter);
      return process;
    }

    /** An answer that stands in these messages of the room, or of another place. */
    async function answered(process: Process, ...messages: string[]): Promise<void> {
      return answeredIn(ROOM, process, ...messages);
    }

    async function answeredIn(
      place: Place,
      { bot, onPosted, storage }: Process,
      ...messages: string[]
    ): Promise<void> {
      const reply = await bot.reply({
        ...{ kind: 'command', command: 'ask', options: { question: QUESTION } },
        ...{ place, actor: `somebody ${messages.join()}`, locale: 'en', admin: false },
      });
      if (reply === undefined) throw new Error('there is no answer');
      const before = (await remembered(storage)).length;
      onPosted({ place, messages }, reply);
      await soon('it is remembered', async () => (await remembered(storage)).length === before + 1);
    }

    const settled = (storage: Storage) => async () =>
      (await remembered(storage)).every(({ shown }) => shown !== '');

    it('is made once, though several processes notice the change at once', async () => {
      const paper = notebook();
      const [first, ...others] = [
        await start(paper.adapter),
        await start(paper.adapter),
        await start(paper.adapter),
      ];
      for (const message of ['1', '2', '3', '4', '5']) await answered(first, message);
      for (const each of [first, ...others]) each.become(houseWith(CHANGED));
      await soon('all are corrected', settled(first.storage));
      await wait(100);
      expect(paper.edits.map(({ posted }) => posted.messages[0]).sort()).toEqual(['1', '2', '3', '4', '5']);
    });

    it('is repeated without harm where a process died before it could note it', async () => {
      const paper = notebook();
      const storage = await database.open();
      const dying: Storage = {
        ...storage,
        posts: { ...storage.posts, settle: () => new Promise(() => {}) },
      };
      const first = startProcess(dying);
      void first.serve(paper.adapter);
      await soon('it runs', () => first.service.facts.status().state === 'ready');
      await answered(first, '1');
      first.become(houseWith(CHANGED));
      await soon('it is corrected', () => paper.edits.length === 1);
      const second = await start(paper.adapter, houseWith(CHANGED));
      await wait(100);
      expect(paper.edits).toHaveLength(1);
      second.pass(HOUR);
      await soon('it is noted', settled(second.storage));
      expect(paper.edits).toHaveLength(2);
      expect(paper.edits[1]).toEqual(paper.edits[0]);
      await storage.close();
    });

    it('is made of a post that could not be written at first', async () => {
      const paper = notebook();
      const storage = await database.open();
      let tries = 0;
      const add: Storage['posts']['add'] = async (posts) => {
        tries += 1;
        if (tries < 3) throw new Error('the database is away');
        return storage.posts.add(posts);
      };
      const process = await start(paper.adapter, houseLibrary(), {
        ...storage,
        posts: { ...storage.posts, add },
      });
      await answered(process, '1');
      expect(tries).toBe(3);
      process.become(houseWith(CHANGED));
      await soon('it is corrected', settled(storage));
      expect(paper.edits).toHaveLength(1);
    });

    it('comes after a restart, where the documents changed while nothing ran', async () => {
      const paper = notebook();
      const before = await start(paper.adapter);
      await answered(before, '1', '2');
      await before.stop();
      processes.splice(0);
      const after = await start(paper.adapter, houseWith(CHANGED));
      await soon('it is corrected', settled(after.storage));
      expect(paper.edits).toMatchObject([{ posted: { place: ROOM, messages: ['1', '2'] } }]);
      expect(quotesOf(paper.edits[0]?.reply)[1]?.text).toContain(NOW);
    });

    it('says less where its messages have little room, and nothing where they have none', async () => {
      const paper = notebook();
      const process = await start(paper.adapter);
      await answered(process, '1');
      paper.answers.push({ kind: 'misfit' });
      process.become(houseWith(CHANGED));
      await soon('it is corrected', settled(process.storage));
      expect(paper.edits.map(({ reply }) => quotesOf(reply).length)).toEqual([2, 1]);
      expect(wordsOf(paper.edits[1]?.reply)[0]).toContain('/source');
      paper.answers.push({ kind: 'misfit' }, { kind: 'misfit' });
      process.become(houseWith((text) => text.replace('1987', '1990')));
      await soon('it is given up', () => process.log().includes('no room'));
      await wait(100);
      expect(paper.edits).toHaveLength(4);
    });

    it('tells a place nothing of a document that it may no longer see', async () => {
      const paper = notebook();
      const open = await start(paper.adapter);
      await answered(open, '1');
      await open.stop();
      processes.splice(0);
      const changed = houseWith(CHANGED);
      const without = houseLibrary(HOUSE.filter(({ id }) => id !== 'heating.md'));
      const closed = startProcess(await database.open(), changed, {
        ...{ at: () => without, shows: (document) => document !== 'heating.md' },
      });
      processes.push(closed);
      await closed.serve(paper.adapter);
      await wait(150);
      expect(paper.edits).toEqual([]);
      expect(await remembered(closed.storage)).toHaveLength(1);
    });

    it('is not made where an admin no longer wants the document', async () => {
      const paper = notebook();
      const process = await start(paper.adapter);
      await answeredIn({ ...ROOM, id: 'attic' }, process, '1');
      await answered(process, '2');
      // The one that is looked through first, so that the other ends the wait.
      const [first] = await remembered(process.storage);
      const narrowed = first && (await process.storage.posts.get(first.key))?.place;
      if (narrowed === undefined) throw new Error('nothing is remembered');
      await process.storage.settings.set(narrowed, 'documents', 'rules.md');
      process.become(houseWith(CHANGED));
      await soon('the other one is corrected', () => paper.edits.length > 0);
      expect(paper.edits.map(({ posted }) => posted.place.id)).not.toContain(narrowed.id);
    });

    it('stays as it was made where an admin later narrows the place', async () => {
      const paper = notebook();
      const process = await start(paper.adapter);
      await answeredIn({ ...ROOM, id: 'attic' }, process, '1');
      await answered(process, '2');
      process.become(houseWith(CHANGED));
      await soon('both are corrected', () => paper.edits.length === 2);
      await soon('and both are noted', settled(process.storage));
      const [first] = await remembered(process.storage);
      const narrowed = first && (await process.storage.posts.get(first.key))?.place;
      if (narrowed === undefined) throw new Error('nothing is remembered');
      await process.storage.settings.set(narrowed, 'documents', 'rules.md');
      process.become(houseWith((text) => text.replace('1987', '1991')));
      await soon('the other one is corrected anew', () => paper.edits.length > 2);
      expect(paper.edits.slice(2).map(({ posted }) => posted.place.id)).not.toContain(narrowed.id);
    });

    it('waits as long as the platform asks for, and holds up the others of that platform', async () => {
      const paper = notebook();
      const process = await start(paper.adapter);
      for (const message of ['1', '2', '3']) await answered(process, message);
      paper.answers.push({ kind: 'later', afterMs: 60_000, detail: 'slow down' });
      process.become(houseWith(CHANGED));
      await soon('it was tried', () => paper.edits.length === 1);
      await wait(100);
      expect(paper.edits).toHaveLength(1);
      process.pass(60_000);
      await soon('all are corrected', settled(process.storage));
      expect(paper.edits).toHaveLength(4);
    });

    it('is not made after thirty days, when what was posted is forgotten', async () => {
      const paper = notebook();
      const process = await start(paper.adapter);
      await answered(process, '1');
      process.pass(30 * 24 * HOUR - HOUR);
      await wait(100);
      expect(await remembered(process.storage)).toHaveLength(1);
      process.pass(2 * HOUR);
      process.become(houseWith(CHANGED));
      await soon('it is forgotten', async () => (await remembered(process.storage)).length === 0);
      expect(paper.edits).toEqual([]);
    });
  });
});
