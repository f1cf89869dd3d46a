import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { houseLibrary } from '../fixtures/house.ts';
import { startDiscordHarness } from '../loopback/discord/harness.ts';
import { slash } from '../loopback/discord/interactions.ts';
import { CHANNEL, DIRECT } from '../loopback/discord/state.ts';
import { ALICE, GROUP, sent } from '../loopback/telegram/chats.ts';
import { type Fault, flood, SERVER_ERROR } from '../loopback/telegram/faults.ts';
import { startTelegramHarness } from '../loopback/telegram/harness.ts';
import { subscription } from '../storage/samples.ts';
import { houseWith, NOW, type Process, QUESTION, remembered, soon, startProcess, THEN } from './stage.ts';

/** Of an id that no time or number holds by chance. */
const ASKER = { ...ALICE, id: 7_310_998_241 };

/** One of the platforms with the bot on it. */
interface Wire {
  readonly process: Process;
  readonly place: { readonly platform: string; readonly id: string; readonly direct: boolean };
  ask(question: string, alone?: boolean): Promise<void>;
  /** Asked where others read, with an answer for the asker alone; in a chat of their own where there is no such thing. */
  askPrivately(question: string): Promise<void>;
  press(label: string): Promise<void>;
  shown(): readonly string[];
  /** Edits that have arrived, whatever became of them. */
  edits(): number;
  /** The next edit meets this. */
  meet(what: 'a limit' | 'an outage' | 'nothing left' | 'a broken answer'): void;
  stop(): Promise<void>;
}

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function startDiscord(): Promise<Wire> {
  const process = startProcess(await openSqlite(':memory:'));
  const { bot, onPosted } = process;
  const harness = await startDiscordHarness(bot, { onPosted });
  await process.serve(harness.adapter);
  const path = /\/channels\/\d+\/messages\/\d+$/;
  const broken = { kind: 'status', status: 503 } as const;
  const faults = {
    'a limit': { kind: 'status', status: 429, body: { retry_after: 0.05, global: false, message: 'x' } },
    'an outage': broken,
    'nothing left': { kind: 'status', status: 404, body: { code: 10008, message: 'Unknown Message' } },
    'a broken answer': { kind: 'reset', committed: true },
  } as const;
  return {
    process,
    place: { platform: 'discord', id: CHANNEL, direct: false },
    ask: (question, alone) =>
      alone === true
        ? harness.answered(slash(harness.server, 'ask', { question }, { channelId: DIRECT, context: 'bot' }))
        : harness.ask(question),
    askPrivately: (question) => harness.answered(slash(harness.server, 'ask', { question, private: true })),
    press: harness.press,
    shown: harness.shown,
    edits: () =>
      harness.server.requests.filter((each) => each.method === 'PATCH' && path.test(each.path)).length,
    meet: (what) => harness.server.faults.plan('PATCH', path, faults[what], what === 'an outage' ? 3 : 1),
    stop: async () => {
      await process.stop();
      await harness.stop();
      expect(harness.server.problems).toEqual([]);
    },
  };
}

async function startTelegram(): Promise<Wire> {
  const process = startProcess(await openSqlite(':memory:'));
  const { bot, onPosted } = process;
  const harness = await startTelegramHarness(bot, { onPosted });
  await process.serve(harness.adapter);
  const gone: Fault = { kind: 'answer', code: 400, description: 'Bad Request: message to edit not found' };
  const faults = {
    'a limit': flood(0),
    'an outage': SERVER_ERROR,
    'nothing left': gone,
    'a broken answer': { kind: 'reset after commit' },
  } as const;
  return {
    process,
    place: { platform: 'telegram', id: String(GROUP.id), direct: false },
    ask: (question, alone) =>
      alone === true
        ? harness.ask(question)
        : harness.happen(sent(GROUP, `/ask ${question}`, { from: ASKER })),
    askPrivately: harness.ask,
    press: harness.press,
    shown: harness.shown,
    edits: () => harness.server.callsOf('editMessageText').length,
    meet: (what) => harness.server.fail('editMessageText', faults[what]),
    stop: async () => {
      const { violations } = harness.server;
      await process.stop();
      await harness.stop();
      expect(violations).toEqual([]);
    },
  };
}

const CHANGED = (text: string) => text.replace('1987', '1989');

describe.each([
  ['Discord', startDiscord],
  ['Telegram', startTelegram],
] as const)('on %s', (_name, open) => {
  async function start(): Promise<Wire> {
    const wire = await open();
    stops.push(wire.stop);
    return wire;
  }

  const known = async ({ process }: Wire) => (await remembered(process.storage)).length;

  /** An answer in a group, which is remembered by now. */
  async function answered(): Promise<Wire> {
    const wire = await start();
    await wire.ask(QUESTION);
    await soon('the answer is remembered', async () => (await known(wire)) === 1);
    return wire;
  }

  const last = (wire: Wire) => wire.shown().at(-1) ?? '';
  const isCorrected = (wire: Wire) => () => last(wire).includes(NOW);

  it('an answer is corrected once its document has changed, and the quote stays as it was said', async () => {
    const wire = await answered();
    const count = wire.shown().length;
    wire.process.become(houseWith(CHANGED));
    await soon('it is corrected', isCorrected(wire));
    expect(wire.shown()).toHaveLength(count);
    const text = last(wire);
    expect(text.indexOf('Quoted as it read at that time:')).toBeLessThan(text.indexOf(THEN));
    expect(text.indexOf(THEN)).toBeLessThan(
      text.indexOf('Corrected on Mar 10, 2026. The document now reads:'),
    );
    await wait(100);
    expect(wire.edits()).toBe(1);
    wire.process.become(houseWith((text) => text.replace('1987', '1990')));
    await soon('it is corrected again', () => last(wire).includes('1990'));
    expect(last(wire)).not.toContain('1989');
    wire.process.become(houseLibrary());
    await soon('it is as it was', () => !last(wire).includes('Corrected'));
    expect(last(wire)).toContain(THEN);
  });

  it('an answer whose passage was removed says so', async () => {
    const wire = await answered();
    wire.process.become(houseWith((text) => text.replace(/The boiler was.*/, 'Nothing.')));
    await soon('it is corrected', () =>
      last(wire).includes('this passage has been removed from the document'),
    );
    expect(last(wire)).toContain(THEN);
  });

  it('a digest is corrected, and keeps its date and its buttons', async () => {
    const wire = await start();
    const { storage } = wire.process;
    const next = { date: '2026-03-10', instantMs: Date.parse('2026-03-10T08:00:00Z') };
    const wanted = {
      place: wire.place,
      time: '08:00',
      document: 'heating.md',
      length: 1,
      next,
      locale: 'de',
    };
    await storage.subscriptions.save(subscription('1', wanted));
    wire.process.pass(60_000);
    await soon('it is remembered', async () => (await known(wire)) === 1);
    const shows = last(wire).includes('1987') ? CHANGED : (text: string) => text.replace('October', 'May');
    wire.process.become(houseWith(shows));
    await soon('it is corrected', () => last(wire).includes('Im Dokument steht jetzt:'));
    expect(last(wire)).toContain('10. März 2026');
    await wire.press('Weiterlesen');
    expect(last(wire)).not.toBe('');
  });

  it('what a button has put in the place of an answer is what is corrected', async () => {
    const wire = await answered();
    await wire.press('More context');
    await soon('the context is shown', () => last(wire).includes('Radiators are bled'));
    await wait(50);
    wire.process.become(houseWith(CHANGED));
    await soon('it is corrected', isCorrected(wire));
    expect(last(wire)).toContain('Radiators are bled');
  });

  it.each(['a limit', 'an outage', 'a broken answer'] as const)(
    '%s only delays a correction',
    async (what) => {
      const wire = await answered();
      wire.meet(what);
      wire.process.become(houseWith(CHANGED));
      if (what === 'an outage') {
        await soon('it was tried', () => wire.edits() > 0);
        await wait(50);
        wire.process.pass(60_000);
      }
      await soon('it is corrected', isCorrected(wire));
      await soon('it is settled', async () => (await remembered(wire.process.storage))[0]?.shown !== '');
    },
  );

  it('a message that was deleted is forgotten', async () => {
    const wire = await answered();
    wire.meet('nothing left');
    wire.process.become(houseWith(CHANGED));
    await soon('it is forgotten', async () => (await known(wire)) === 0);
    expect(wire.edits()).toBe(1);
  });

  it('nothing is remembered of a chat with one person', async () => {
    const wire = await start();
    await wire.ask(QUESTION, true);
    await wait(100);
    expect(await known(wire)).toBe(0);
  });

  it('nothing is remembered of what only the asker can read, whichever button is pressed below it', async () => {
    const wire = await start();
    await wire.askPrivately(QUESTION);
    await wire.press('More context');
    await soon('the context is shown', () => last(wire).includes('Radiators are bled'));
    await wait(100);
    expect(await known(wire)).toBe(0);
  });

  it('nothing is remembered or corrected where the owner has turned it off', async () => {
    const wire = await answered();
    wire.process.become(houseWith(CHANGED, { corrections: false }));
    await soon('it is forgotten', async () => (await known(wire)) === 0);
    await wire.ask(QUESTION);
    await wait(100);
    expect([await known(wire), wire.edits()]).toEqual([0, 0]);
  });

  it('nothing of a question is remembered or logged', async () => {
    const wire = await start();
    await wire.ask(QUESTION);
    await wire.ask('and when?');
    await soon('both are remembered', async () => (await known(wire)) === 2);
    const heads = await remembered(wire.process.storage);
    const kept = await Promise.all(heads.map(({ key }) => wire.process.storage.posts.get(key)));
    expect(JSON.stringify(kept)).not.toMatch(/Who built|and when|Read together|"token"|"actor"/);
    expect(JSON.stringify(kept)).not.toContain(String(ASKER.id));
    expect(wire.process.log()).not.toMatch(/Who built|boiler/);
  });
});
