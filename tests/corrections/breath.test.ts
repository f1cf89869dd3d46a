import { expect, it } from 'vitest';
import { correctAll } from '../../src/corrections/correcting.ts';
import type { House } from '../../src/schedule/service.ts';
import type { KeptPost } from '../../src/storage/posts.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { houseLibrary } from '../fixtures/house.ts';

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

function post(message: string): KeptPost {
  return {
    place: { platform: 'test', id: 'room', direct: false },
    messages: [message],
    receipts: ['9fek42dkbv'],
    lasting: { blocks: [{ kind: 'text', text: message }], buttons: [], locale: 'en' },
    postedMs: 1,
  };
}

it('lets people be answered between one post and the next, however many are looked through', async () => {
  const storage = await openSqlite(':memory:');
  await storage.posts.add(['1', '2', '3', '4', '5'].map(post));
  let turn = 0;
  let timer = setImmediate(function count() {
    turn += 1;
    timer = setImmediate(count);
  });
  const turns: number[] = [];
  const library = houseLibrary();
  const house: House = {
    ...{ storage, platforms: ['test'] },
    permit: async () => ({ kind: 'allowed' }),
    post: async (_place, _reply, key) => ({ kind: 'sent', message: key }),
    amend: async () => ({ kind: 'done' }),
    libraryAt: async () => {
      turns.push(turn);
      return library;
    },
    pastAt: async () => ({ former: async () => ({ kind: 'unknown' }) }),
  };
  const { signal } = new AbortController();
  await correctAll(house, { library, nowMs: () => 1, log, paceMs: 1, signal, isOver: () => false });
  clearImmediate(timer);
  await storage.close();
  expect(new Set(turns).size).toBe(5);
});
