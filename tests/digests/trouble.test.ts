import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Adapter } from '../../src/core/adapter.ts';
import { createBot } from '../../src/core/bot.ts';
import { createLibrary } from '../../src/core/library.ts';
import { createDigestService } from '../../src/schedule/service.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { toEverybody } from '../fixtures/libraries.ts';
import { paragraphs } from '../fixtures/paragraphs.ts';
import { wordsOf } from '../schedule/office.ts';
import { QUIET } from '../storage/databases.ts';
import { NOON, subscription } from '../storage/samples.ts';
import { GUESTS } from './stage.ts';

const ORIGIN = {
  place: { platform: 'console', id: 'console', direct: true },
  actor: 'console',
  locale: 'en',
  admin: true,
};

it('a database that is away at the start keeps no question from its answer, and is opened once it answers', async () => {
  const library = createLibrary([paragraphs('house.md', GUESTS)]);
  let away = true;
  const open = () => (away ? Promise.reject(new Error('nobody answers')) : openSqlite(':memory:'));
  const service = createDigestService({
    ...{ open, log: QUIET, nowMs: Date.now },
    libraries: toEverybody(() => library),
  });
  const bot = createBot({ library: () => library, now: Date.now, log: QUIET, digests: service.desk });
  const stopping = new AbortController();
  const running = service.run(stopping.signal, []);
  const ask = (command: string, options: Record<string, string>) =>
    bot.reply({ kind: 'command', command, options, ...ORIGIN });

  const answer = await ask('ask', { question: 'Until when are guests welcome?' });
  expect(answer && wordsOf(answer)).toContain(GUESTS);
  const status = await ask('digest', {});
  expect(status && wordsOf(status)).toContain('The database does not answer');
  expect(service.facts.status().state).toBe('failing');

  away = false;
  const later = await ask('digest', {});
  expect(later && wordsOf(later)).toContain('No digest is set here');
  stopping.abort();
  await running;
});

it('never posts what the documents have ceased to say between the choice and the post', async () => {
  const later = GUESTS.replace('ten', 'eleven');
  const now = createLibrary([{ ...paragraphs('house.md', later), revision: '2' }]);
  let library = createLibrary([paragraphs('house.md', GUESTS)]);
  const storage = await openSqlite(':memory:');
  const begin: Storage['deliveries']['begin'] = async (request) => {
    library = now;
    return storage.deliveries.begin(request);
  };
  const offsetMs = NOON - Date.now();
  const service = createDigestService({
    open: async () => ({ ...storage, deliveries: { ...storage.deliveries, begin } }),
    libraries: toEverybody(() => library),
    log: QUIET,
    nowMs: () => Date.now() + offsetMs,
    limits: { pollMs: 20 },
  });
  await storage.subscriptions.save(subscription('1', { place: ORIGIN.place }));
  const posted: string[] = [];
  const adapter: Adapter = {
    platform: 'console',
    run: async () => undefined,
    amend: async () => ({ kind: 'gone', detail: 'never posted' }),
    post: async (_place, reply, key) => {
      posted.push(wordsOf(reply));
      return { kind: 'sent', message: key };
    },
    permit: async () => ({ kind: 'allowed' }),
    locate: async (place) => place,
    status: () => ({ state: 'ready', detail: '' }),
  };
  const stopping = new AbortController();
  const running = service.run(stopping.signal, [adapter]);
  while (posted.length === 0) await wait(20);
  stopping.abort();
  await running;
  expect(posted).toHaveLength(1);
  expect(posted[0]).toContain(`“${later}”`);
  expect(posted[0]).not.toContain(`\n“${GUESTS}”`);
});
