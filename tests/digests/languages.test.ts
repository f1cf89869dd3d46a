import { afterEach, expect, it } from 'vitest';
import { type DiscordHarness, startDiscordHarness } from '../loopback/discord/harness.ts';
import { slash } from '../loopback/discord/interactions.ts';
import { ALICE, GROUP, sent } from '../loopback/telegram/chats.ts';
import { startTelegramHarness, type TelegramHarness } from '../loopback/telegram/harness.ts';
import { GUESTS, openStage, type Stage } from './stage.ts';

const MANAGE_CHANNELS = 1n << 4n;
const QUESTION = 'Until when are guests welcome?';

let stage: Stage | undefined;
let discord: DiscordHarness | undefined;
let telegram: TelegramHarness | undefined;

afterEach(async () => {
  const problems = [...(discord?.server.problems ?? []), ...(telegram?.server.violations ?? [])];
  await discord?.stop();
  await telegram?.stop();
  await stage?.stop();
  [stage, discord, telegram] = [undefined, undefined, undefined];
  expect(problems).toEqual([]);
});

/** What each language calls things; the quotes are the same in all. */
const WORDS = [
  {
    locale: 'de',
    nothing: 'Dazu steht nichts in den Dokumenten.',
    source: 'Quelle',
    help: 'Nichts ist erfunden.',
    state: 'Hier erscheint am Mo und Mi um 20:30 (UTC) ein Auszug.',
    next: 'Nächster: Mi., 11. März, 20:30',
  },
  {
    locale: 'ru',
    nothing: 'В документах об этом не сказано.',
    source: 'Источник',
    help: 'Ничего не придумываю.',
    state: 'Дайджест выходит здесь по дням недели (пн и ср) в 20:30, UTC.',
    next: 'Следующий: ср, 11 мар., 20:30',
  },
  {
    locale: 'tr',
    nothing: 'Belgelerde bununla ilgili bir şey yok.',
    source: 'Kaynak',
    help: 'Hiçbir şey uydurulmaz.',
    state: 'Buraya Pzt ve Çar günleri bir özet gönderilir: saat 20:30, UTC.',
    next: 'Sonraki: 11 Mar Çar, 20:30',
  },
] as const;

it.each(WORDS)('on Discord the bot speaks $locale around exact quotes', async (words) => {
  const { locale } = words;
  stage = await openStage();
  const harness = await startDiscordHarness(stage.bot);
  discord = harness;
  await stage.serve(harness.adapter);
  const scene = { locale, permissions: MANAGE_CHANNELS };
  const last = () => harness.shown().at(-1) ?? '';
  const run = (name: string, options: Record<string, string>, subcommand?: string) =>
    harness.answered(
      slash(harness.server, name, options, { ...scene, ...(subcommand === undefined ? {} : { subcommand }) }),
    );
  await harness.ask(QUESTION, scene);
  expect(last()).toContain(GUESTS);
  expect(JSON.stringify(harness.messages().at(-1)?.components)).toContain(`"${words.source}"`);
  await harness.ask('Who painted the harbour bridge?', scene);
  expect(last()).toContain(words.nothing);
  await run('help', {});
  expect(last()).toContain(words.help);
  await run('digest', { time: '20:30', timezone: 'UTC', days: 'mon,wed' }, 'set');
  expect(last()).toContain(words.state);
  expect(last()).toContain(words.next);
});

it.each([
  ...WORDS,
  {
    locale: 'az',
    nothing: 'Sənədlərdə bu barədə heç nə yoxdur.',
    source: 'Mənbə',
    help: 'Heç nə uydurulmur.',
    state: 'Burada həftənin bu günləri (B.E. və Ç.) icmal paylaşılır: saat 20:30, UTC.',
    next: 'Növbəti: 11 mar, Ç., 20:30',
  },
  {
    locale: 'zh-hans',
    nothing: '文件中没有提到。',
    source: '来源',
    help: '绝不编造',
    state: '摘录发送到这里：每周一和周三 20:30，UTC。',
    next: '下一次：3月11日周三, 20:30',
  },
  {
    locale: 'zh-hant',
    nothing: '文件中沒有提到。',
    source: '來源',
    help: '絕不編造',
    state: '摘錄發送到這裏：每週一和週三 20:30，UTC。',
    next: '下一次：3月11日週三, 20:30',
  },
  {
    locale: 'es',
    nothing: 'Los documentos no lo dicen.',
    source: 'Fuente',
    help: 'No me invento nada.',
    state: 'Aquí se publica un resumen los días lun y mié a las 20:30, UTC.',
    next: 'Próximo: mié, 11 mar, 20:30',
  },
])('on Telegram the bot speaks $locale around exact quotes', async (words) => {
  stage = await openStage();
  const harness = await startTelegramHarness(stage.bot);
  telegram = harness;
  harness.server.members.set(ALICE.id, { status: 'administrator' });
  await stage.serve(harness.adapter);
  const from = { ...ALICE, language_code: words.locale };
  const type = (text: string) => harness.happen(sent(GROUP, text, { from }));
  const last = () => harness.shown().at(-1) ?? '';
  await type(`/ask ${QUESTION}`);
  expect(last()).toContain(GUESTS);
  expect(JSON.stringify(harness.server.messages.at(-1)?.markup)).toContain(`"${words.source}"`);
  await type('/ask Who painted the harbour bridge?');
  expect(last()).toContain(words.nothing);
  await type('/help');
  expect(last()).toContain(words.help);
  await type('/digest mon,wed 20:30 UTC');
  expect(last()).toContain(words.state);
  expect(last()).toContain(words.next);
});

it('tells why a digest failed in the language of whoever asks, and posts in that of whoever set it', async () => {
  stage = await openStage();
  const harness = await startTelegramHarness(stage.bot);
  telegram = harness;
  harness.server.members.set(ALICE.id, { status: 'administrator' });
  await stage.serve(harness.adapter);
  const type = (text: string, language_code: string) =>
    harness.happen(sent(GROUP, text, { from: { ...ALICE, language_code } }));
  await type('/digest 08:00 UTC', 'az');
  harness.fail('reset after commit');
  stage.pass(60_000);
  expect(await stage.ended('telegram', String(GROUP.id))).toBe('unknown');
  expect(harness.shown().find((text) => text.includes(GUESTS))).toMatch(/^Günün icmalı · 10 mart 2026/);
  await type('/digest why', 'de');
  expect(harness.shown().at(-1)).toContain(
    'Di., 10. März: ungewiss. Es kam keine Antwort, deshalb ist ungewiss, ob er gepostet wurde.',
  );
  await type('/digest why', 'es');
  expect(harness.shown().at(-1)).toContain('No hubo respuesta, así que puede haberse publicado o no.');
});
