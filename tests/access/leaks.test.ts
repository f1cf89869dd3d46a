import { afterEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import type { Place, Reply } from '../../src/core/model.ts';
import { receiptOfPassage } from '../../src/core/receipts.ts';
import { documentOf, HOUSE } from '../fixtures/house.ts';
import { chosenAt } from '../storage/samples.ts';
import {
  ANN,
  CANARY,
  command,
  LOBBY,
  OFFICE,
  openStage,
  origin,
  press,
  SECRET,
  type Stage,
  said,
  tokensOf,
  YARD,
} from './stage.ts';

const stages: Stage[] = [];

afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.stop();
});

async function open(given?: Parameters<typeof openStage>[0]): Promise<Stage> {
  const stage = await openStage(given);
  stages.push(stage);
  return stage;
}

/** Places whose readers may not see the secret. */
const OUTSIDE: readonly (readonly [string, Place])[] = [
  ['another community', LOBBY],
  ['a chat with the bot alone', ANN],
  ['a place whose admin does not want it there', YARD],
];

const QUESTION = 'How often is the lever turned before the door opens?';
const ASKED = 'Who turns the zqlever of the zqvault?';
const WORDING = 'The zqlever of the zqvault is turned thrice by the zqkeeper before the zqdoor opens';

const text = (value: unknown) => JSON.stringify(value ?? null);
const quotes = (reply: Reply | undefined) => reply?.blocks.filter(({ kind }) => kind === 'quote') ?? [];

async function receiptOfSecret(stage: Stage): Promise<string> {
  const [, receipt = ''] = /"receipt":"(\w+)"/.exec(text(await askInOffice(stage))) ?? [];
  expect(receipt).toHaveLength(10);
  return receipt;
}

function askInOffice({ bot }: Stage): Promise<Reply | undefined> {
  return bot.reply(command(OFFICE, 'ask', { question: ASKED }));
}

describe.each(OUTSIDE)('in %s', (_name, place) => {
  it('no answer quotes a limited document, and no abstention knows its words or comes near it', async () => {
    const stage = await open();
    expect(text(await askInOffice(stage))).toContain('zqkeeper before');
    const asked = await stage.bot.reply(command(place, 'ask', { question: ASKED }));
    expect(quotes(asked)).toEqual([]);
    expect(text(asked)).not.toContain('The zqvault');
    expect(text(asked)).toContain('zqlever');
    expect(text(asked)).not.toMatch(/documents use these words[^"]*zq/i);
    expect(text(await stage.bot.reply(command(place, 'ask', { question: QUESTION })))).not.toMatch(CANARY);
    // The same as where there never was such a document.
    const without = await open({ documents: HOUSE, rules: [] });
    expect(asked).toEqual(await without.bot.reply(command(place, 'ask', { question: ASKED })));
  });

  it('a question to a limited document hears the same as one to a document that there is not', async () => {
    const { bot } = await open();
    const asked = (document: string) => bot.reply(command(place, 'ask', { question: QUESTION, document }));
    const nothing = text(await asked('staff/zqnothing.md'));
    for (const name of [SECRET.id, SECRET.title, 'zqvault.md']) {
      expect(text(await asked(name))).toBe(nothing.replaceAll('staff/zqnothing.md', name));
    }
  });

  it('no button shows a limited document, though its token comes from where it may be seen', async () => {
    const stage = await open();
    const tokens = tokensOf(await askInOffice(stage));
    expect(tokens.length).toBeGreaterThanOrEqual(4);
    for (const token of tokens.filter((each) => !each.includes('tell'))) {
      const shown = await said(stage.bot, press(place, token));
      expect(text(shown)).toContain('changed');
      expect(text(shown)).not.toMatch(CANARY);
    }
    expect(await stage.storage.feedback.disliked({ limit: 9 })).toEqual([]);
  });

  it('no suggestion names a limited document, a heading, a word or a tag of it', async () => {
    const { bot } = await open();
    const typed = (where: Place, name: string, option: string, value: string) =>
      said(bot, { kind: 'autocomplete', command: name, option, value, ...origin(where) });
    for (const [name, option, value] of [
      ['ask', 'document', 'zq'],
      ['ask', 'document', 'The zq'],
      ['ask', 'question', 'zq'],
      ['digest', 'document', '#zq'],
      ['digest', 'document', 'zq'],
    ] as const) {
      expect(text(await typed(OFFICE, name, option, value))).toMatch(CANARY);
      expect(await typed(place, name, option, value)).toEqual([]);
    }
    for (const option of ['document', 'question']) {
      expect(text(await typed(place, 'ask', option, ''))).not.toMatch(CANARY);
    }
  });

  it('no wording of a limited document is verified, nor shown as the nearest one', async () => {
    const { bot } = await open();
    const verdict = (where: Place, words: string) => bot.reply(command(where, 'verify', { text: words }));
    const altered = WORDING.replace('thrice', 'twice');
    expect(text(await verdict(OFFICE, WORDING))).toContain('Exact');
    expect(text(await verdict(OFFICE, altered))).toContain('thrice');
    expect(quotes(await verdict(place, WORDING))).toEqual([]);
    expect(text(await verdict(place, altered))).not.toContain('thrice');
    expect(text(await verdict(place, WORDING))).not.toContain('The zqvault');
  });

  it('no receipt leads to a limited document, nor to what it said before, nor to one that is gone', async () => {
    const stage = await open();
    const receipt = await receiptOfSecret(stage);
    const traced = async (where: Place) =>
      text(await stage.bot.reply(command(where, 'source', { id: receipt })));
    const unknown = text(await stage.bot.reply(command(place, 'source', { id: '0000000000' })));
    expect(await traced(OFFICE)).toContain('Unchanged');
    expect(await traced(place)).toBe(unknown);
    const edited = { ...SECRET, text: SECRET.text.replace('thrice', 'fourx*'), revision: 'edited' };
    stage.become([...HOUSE, edited]);
    expect(await traced(OFFICE)).toContain('thrice');
    expect(await traced(place)).toBe(unknown);
    stage.become(HOUSE);
    expect(await traced(OFFICE)).toContain('thrice');
    expect(await traced(place)).toBe(unknown);
  });

  it('no list of sources counts or names a limited document', async () => {
    const { bot } = await open();
    expect(text(await bot.reply(command(OFFICE, 'sources')))).toMatch(/4 documents.*zqvault/);
    const listed = text(await bot.reply(command(place, 'sources')));
    expect(listed).toContain('3 documents');
    expect(listed).not.toMatch(CANARY);
  });

  it('no preview, coming digest, history or tag of a digest shows a limited document', async () => {
    const { bot } = await open();
    const set = (where: Place, document: string) =>
      bot.reply(command(where, 'digest set', { time: '08:00', timezone: 'UTC', document, count: '5' }));
    expect(text(await set(OFFICE, SECRET.id))).toContain('zqvault');
    expect(text(await set(place, SECRET.id))).toContain('There is no document called');
    expect(text(await set(place, '#zqtag'))).not.toContain('The zqvault');
    const spoken = await bot.reply(
      command(place, 'digest set', { time: '08:00', timezone: 'UTC', count: '5' }),
    );
    const seen = [spoken];
    for (const form of ['preview', 'next', 'why', 'status']) {
      seen.push(await bot.reply(command(place, `digest ${form}`)));
    }
    for (const token of seen.flatMap(tokensOf).filter((each) => !/:(?:stop|pause)/.test(each))) {
      seen.push((await said(bot, press(place, token))) as Reply);
    }
    for (const date of ['2026-03-10', '2026-03-11']) {
      for (const token of [`digest:read:${date}:0`, `digest:read:${date}:4`, `digest:source:${date}`]) {
        seen.push((await said(bot, press(place, token))) as Reply);
      }
    }
    expect(seen.length).toBeGreaterThan(10);
    expect(text(seen)).not.toMatch(CANARY);
  });
});

/** So few that a digest shows something of each that it may. */
const FEW = [...HOUSE.slice(1, 2), SECRET];

it('a digest does not tell from which words of a limited document those of an open one have come', async () => {
  const [garden = SECRET] = FEW;
  const twin = (text: string, revision: string) => documentOf('staff/zqtwin.md', text, { revision });
  const before = garden.text.replace('southern bed', 'zqsouthern zqbed');
  const stage = await open({ documents: [garden, twin(before, 'first')] });
  const set = (where: Place) =>
    stage.bot.reply(command(where, 'digest set', { time: '08:00', timezone: 'UTC', count: '5' }));
  await set(OFFICE);
  await set(LOBBY);
  await set(YARD);
  stage.pass(1_000);
  stage.become([garden, twin(garden.text, 'second')]);
  stage.pass(90_000);
  await Promise.all([stage.ended('office'), stage.ended('lobby'), stage.ended('yard')]);
  const postedTo = (id: string) => text(stage.posts.filter(({ place }) => place === id));
  expect(postedTo('office')).toContain('zqsouthern');
  for (const id of ['lobby', 'yard']) {
    expect(postedTo(id)).toContain('"quote"');
    expect(postedTo(id)).not.toMatch(CANARY);
  }
});

it('a search while typing, which can be sent into any chat, finds only what everybody may see', async () => {
  const { bot } = await open();
  const typed = (query: string, place: Place) => bot.results({ kind: 'inline', query, ...origin(place) });
  expect(await typed('When do the quiet hours begin?', OFFICE)).not.toEqual([]);
  for (const place of [OFFICE, LOBBY, ANN]) {
    expect(text(await typed(ASKED, place))).not.toMatch(CANARY);
  }
});

it('the digest of each place is chosen from what may be seen there, when it is due as when it is set', async () => {
  const stage = await open({ documents: FEW });
  const set = (where: Place, options: Record<string, string>) =>
    stage.bot.reply(command(where, 'digest set', { time: '08:00', timezone: 'UTC', count: '5', ...options }));
  await set(OFFICE, { document: SECRET.id });
  await set(LOBBY, {});
  await set(YARD, {});
  stage.pass(90_000);
  expect((await stage.ended('office')).state).toBe('sent');
  const postedTo = (id: string) => text(stage.posts.filter(({ place }) => place === id));
  expect(postedTo('office')).toMatch(CANARY);
  for (const id of ['lobby', 'yard']) {
    expect((await stage.ended(id)).state).toBe('sent');
    expect(postedTo(id)).toContain('"quote"');
    expect(postedTo(id)).not.toMatch(CANARY);
  }
});

it('the buttons below a posted digest show nothing more of what has been limited since', async () => {
  const stage = await open({ documents: FEW });
  await stage.bot.reply(
    command(OFFICE, 'digest set', { time: '08:00', timezone: 'UTC', document: SECRET.id }),
  );
  stage.pass(90_000);
  await stage.ended('office');
  const tokens = ['digest:source:2026-03-10', 'digest:read:2026-03-10:0'];
  const pressed = () =>
    Promise.all(tokens.map(async (token) => text(await said(stage.bot, press(OFFICE, token)))));
  for (const shown of await pressed()) expect(shown).toMatch(CANARY);
  stage.become(FEW, [{ documents: ['staff'], places: [] }]);
  for (const shown of await pressed()) expect(shown).toContain('no longer in them');
});

it('a digest set to a document that has been limited since is skipped, and says no word of it', async () => {
  const stage = await open({ rules: [] });
  await stage.bot.reply(
    command(LOBBY, 'digest set', { time: '08:00', timezone: 'UTC', document: SECRET.id }),
  );
  stage.become([...HOUSE, SECRET]);
  stage.pass(90_000);
  expect((await stage.ended('lobby')).state).toBe('skipped');
  expect(stage.posts).toEqual([]);
  // Its path is what was asked for here.
  const history = text(await stage.bot.reply(command(LOBBY, 'digest why')));
  expect(history.replaceAll(SECRET.id, '')).not.toMatch(CANARY);
});

it('a digest waits where the platform does not say what its place is part of, rather than show too much', async () => {
  const stage = await open({ documents: FEW });
  await stage.bot.reply(command(LOBBY, 'digest set', { time: '08:00', timezone: 'UTC', count: '5' }));
  stage.located = false;
  stage.pass(90_000);
  expect(await stage.tried('lobby')).toBe('due');
  expect(stage.posts).toEqual([]);
  expect(text(await stage.bot.reply(command(LOBBY, 'digest why')))).toContain('does not say at the moment');
  stage.located = true;
  stage.pass(10_000);
  expect((await stage.ended('lobby')).state).toBe('sent');
  expect(text(stage.posts)).not.toMatch(CANARY);
});

it('the report of gaps shows no limited document as the nearest, though one was where the question was asked', async () => {
  const stage = await open();
  const missed = 'Does the keeper of the zqcoins count them in winter when snow falls upon roofs?';
  // Asked in another community, too: what came nearest is kept of the last time.
  await stage.bot.reply(command(LOBBY, 'ask', { question: missed }));
  expect(text(await stage.bot.reply(command(OFFICE, 'ask', { question: missed })))).toContain('The zqvault');
  expect(text(await stage.bot.reply(command(OFFICE, 'gaps')))).toContain('zqvault');
  for (const place of [LOBBY, YARD]) {
    const reported = text(await stage.bot.reply(command(place, 'gaps')));
    expect(reported).toContain('snow falls upon roofs');
    expect(reported.replace('zqcoins', '')).not.toMatch(CANARY);
  }
});

it('the report of marked answers leaves out those of limited documents, also of such as are gone', async () => {
  const stage = await open();
  const wrong = tokensOf(await askInOffice(stage)).find((token) => token.includes('wrong'));
  await said(stage.bot, press(OFFICE, wrong ?? ''));
  expect(text(await stage.bot.reply(command(OFFICE, 'gaps')))).toMatch(/wrong: 1/);
  const unseen = async () => {
    for (const place of [LOBBY, YARD]) {
      expect(text(await stage.bot.reply(command(place, 'gaps')))).not.toMatch(CANARY);
    }
  };
  await unseen();
  stage.become(HOUSE);
  expect(text(await stage.bot.reply(command(OFFICE, 'gaps')))).toContain(SECRET.id);
  await unseen();
});

it('whoever waits for an answer is told of one only where its document may be seen', async () => {
  const stage = await open({ documents: HOUSE });
  for (const place of [LOBBY, OFFICE, ANN, YARD]) {
    const asked = await stage.bot.reply(command(place, 'ask', { question: ASKED }));
    const tell = tokensOf(asked).find((token) => token.includes('tell')) ?? tokensOf(asked).at(-1);
    await said(stage.bot, press(place, tell ?? ''));
  }
  expect(await stage.storage.wishes.waiting(['test'], 0, 9)).toHaveLength(4);
  stage.become([...HOUSE, SECRET]);
  await stage.settle();
  expect(stage.posts.map(({ place }) => place)).toEqual(['office']);
  expect(text(stage.posts)).toContain('zqkeeper before');
});

it.each([LOBBY, YARD])(
  'whoever wants to know in $id waits, though a document that he may not see has the answer',
  async (place) => {
    const stage = await open();
    const asked = await stage.bot.reply(command(place, 'ask', { question: ASKED }));
    const tell = tokensOf(asked).find((token) => token.includes('tell')) ?? '';
    expect(text(await said(stage.bot, press(place, tell)))).toContain('I will tell you here');
    await stage.settle();
    expect(stage.posts).toEqual([]);
    expect(await stage.storage.wishes.waiting(['test'], 0, 9)).toHaveLength(1);
  },
);

it('the report that is sent to an admin’s own chat shows no more than may be seen there', async () => {
  const stage = await open({
    platform: 'telegram',
    rules: [{ documents: ['staff'], places: ['telegram:staff'] }],
  });
  const at = (place: Place, words: string, options = {}) => ({
    ...command({ ...place, platform: 'telegram' }, words, options),
    contact: { ...ANN, platform: 'telegram' },
  });
  const missed = 'Does the keeper of the zqcoins count them in winter when snow falls upon roofs?';
  expect(text(await stage.bot.reply(at(OFFICE, 'ask', { question: missed })))).toContain('The zqvault');
  await stage.bot.reply(at(OFFICE, 'gaps'));
  expect(stage.posts.map(({ place }) => place)).toEqual(['ann']);
  expect(text(stage.posts)).toContain('snow falls upon roofs');
  expect(text(stage.posts).replace('zqcoins', '')).not.toMatch(CANARY);
});

it('the report that is sent to an admin’s own chat shows only what he wants where he asked for it', async () => {
  const stage = await open({ platform: 'telegram', rules: [] });
  const yard = { ...YARD, platform: 'telegram' };
  await stage.storage.settings.set(yard, 'documents', '*.md');
  const at = (place: Place, words: string, options = {}) => ({
    ...command({ ...place, platform: 'telegram' }, words, options),
    contact: { ...ANN, platform: 'telegram' },
  });
  const missed = 'Does the keeper of the zqcoins count them in winter when snow falls upon roofs?';
  await stage.bot.reply(at(OFFICE, 'ask', { question: missed }));
  await stage.bot.reply(at(OFFICE, 'gaps'));
  await stage.bot.reply(at(YARD, 'gaps'));
  const [office, here] = stage.posts.map((post) => text(post).replace('zqcoins', ''));
  expect(office).toMatch(CANARY);
  expect(here).toContain('snow falls upon roofs');
  expect(here).not.toMatch(CANARY);
});

it.each([LOBBY, ANN])(
  'nobody in $id can choose limited documents, nor hears whether there are any',
  async (place) => {
    const { bot, storage } = await open();
    const choose = async (documents: string) =>
      text(await bot.reply(command(place, 'settings', { documents })));
    const nothing = await choose('stuff/**');
    expect(nothing).toContain('is no document that I may show here');
    for (const typed of ['staff/**', SECRET.id, SECRET.title, 'zqvault.md', '*/zq*']) {
      expect((await choose(typed)).replace(typed, 'stuff/**')).toBe(nothing);
    }
    await choose('*, rules.md');
    expect(await chosenAt(storage, place)).toEqual({ documents: '*\nrules.md' });
    const asked = await bot.reply(command(place, 'ask', { question: ASKED }));
    expect(quotes(asked)).toEqual([]);
    const typing = { kind: 'autocomplete', command: 'settings', option: 'documents' } as const;
    expect(await said(bot, { ...typing, value: 'zq', ...origin(place) })).toEqual([]);
    expect(text(await said(bot, { ...typing, value: 'zq', ...origin(YARD) }))).toMatch(CANARY);
  },
);

it('what is chosen for all of a community names no document where it may not be seen', async () => {
  const { bot } = await open({ rules: [{ documents: ['staff'], places: ['test:office'] }] });
  const hall: Place = { ...OFFICE, id: 'hall' };
  const settings = async (place: Place, options: Readonly<Record<string, string>>) =>
    text(await bot.reply({ ...command(place, 'settings', options), adminOfWhole: true }));
  const chosen = { documents: `${SECRET.id}, rules.md` };
  expect(await settings(hall, { ...chosen, where: 'everywhere' })).toContain('is no document');
  expect(await settings(OFFICE, { ...chosen, where: 'everywhere' })).toMatch(CANARY);
  for (const where of ['here', 'everywhere']) {
    expect(await settings(hall, { where })).toContain('rules.md');
    expect(await settings(hall, { where })).not.toMatch(CANARY);
  }
});

it('a rule holds from the moment at which it is read, for what has been shown before too', async () => {
  const stage = await open({ rules: [] });
  const shown = await stage.bot.reply(command(LOBBY, 'ask', { question: ASKED }));
  expect(quotes(shown)).toHaveLength(1);
  stage.become([...HOUSE, SECRET]);
  for (const token of tokensOf(shown)) {
    expect(text(await said(stage.bot, press(LOBBY, token)))).not.toMatch(CANARY);
  }
});

it('a passage in the words of an open document is that of the open document', async () => {
  const twin = documentOf('staff/zqtwin.md', HOUSE[1]?.text ?? '', { title: 'Zqtwin' });
  const stage = await open({ documents: [...HOUSE, SECRET, twin] });
  const library = createLibrary([twin]);
  const [passage] = library.passages;
  const receipt = passage === undefined ? '' : receiptOfPassage(twin, passage);
  const question = 'Where do the tomatoes grow?';
  const answers = [
    await stage.bot.reply(command(LOBBY, 'ask', { question })),
    await stage.bot.reply(command(LOBBY, 'source', { id: receipt })),
    await stage.bot.reply(command(LOBBY, 'verify', { text: 'The tomatoes grow in the southern bed.' })),
  ];
  expect(text(answers)).toContain('The garden');
  expect(text(answers)).not.toMatch(CANARY);
});
