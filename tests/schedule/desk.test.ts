import { describe, expect, it } from 'vitest';
import { resumeAfterReturn } from '../../src/schedule/subscribing.ts';
import { paragraphs } from '../fixtures/paragraphs.ts';
import { DAY, HOUR, NOON, place, subscription } from '../storage/samples.ts';
import { openOffice, wordsOf } from './office.ts';
import { createStage } from './stage.ts';

const GUESTS =
  'Guests are welcome until ten in the evening, and whoever invites them answers for their noise.';
const KITCHEN = 'Everybody washes what they have used in the kitchen before they leave it for the night.';
const BICYCLES = 'Bicycles belong into the cellar, because the staircase is the only way out in a fire.';
const LAUNDRY =
  'The laundry room can be reserved for two hours by writing your name on the list at its door.';
const HOUSE = paragraphs('house.md', GUESTS, KITCHEN, BICYCLES, LAUNDRY);

describe('/digest set', () => {
  it('starts a digest, and says when the next one comes', async () => {
    const { type, storage } = await openOffice([HOUSE]);
    const said = wordsOf(await type('weekdays 8:30 pm Berlin 2 quotes'));
    expect(said).toContain('on weekdays at 20:30, Europe/Berlin');
    expect(said).toContain('Next: Tue, Mar 10, 20:30 (2026-03-10T19:30:00Z)');
    expect(await storage.subscriptions.get(place('1'))).toMatchObject({
      time: '20:30',
      timezone: 'Europe/Berlin',
      days: [1, 2, 3, 4, 5],
      length: 2,
    });
  });

  it('takes the place of the digest before: one digest a place', async () => {
    const { type, storage } = await openOffice([HOUSE]);
    await type('08:00 Asia/Baku');
    await type('set 09:00 weekends');
    expect(await storage.subscriptions.get(place('1'))).toMatchObject({
      time: '09:00',
      timezone: 'Asia/Baku',
      days: [6, 7],
    });
  });

  it('asks for the zone by buttons where it knows none, and remembers what was asked for', async () => {
    const { type, press, storage } = await openOffice([HOUSE]);
    const asked = await type('weekdays 08:00 1 quote');
    expect(wordsOf(asked)).toContain('in which time zone?');
    expect(await storage.subscriptions.get(place('1'))).toBeUndefined();
    expect(wordsOf(await press(asked, 'baku'))).toContain('on weekdays at 08:00, Asia/Baku');
    expect(await storage.subscriptions.get(place('1'))).toMatchObject({ length: 1 });
  });

  it('sets nothing where the bot may not post, and says what is lacking', async () => {
    const office = await openOffice([HOUSE]);
    office.permit = {
      kind: 'lacking',
      detail: 'the bot lacks the permission "Send Messages" in this channel',
    };
    expect(wordsOf(await office.type('08:00 Asia/Baku'))).toContain('"Send Messages"');
    expect(await office.storage.subscriptions.get(place('1'))).toBeUndefined();
  });

  it.each([
    ['tomorrow', 'Try this'],
    ['25:00 Baku', 'Try this'],
    ['08:00 Atlantis', 'New York'],
    ['08:00 Baku 9 quotes', 'one to five'],
    ['08:00 Baku from the phone book', 'no document called “the phone book”'],
    ['08:00 Baku #rule', 'There are: #rules'],
  ])('answers %j with an example', async (words, example) => {
    const { type, storage } = await openOffice([{ ...HOUSE, tags: ['rules'] }]);
    expect(wordsOf(await type(words))).toContain(example);
    expect(await storage.subscriptions.get(place('1'))).toBeUndefined();
  });

  it('narrows by document and by tag, and to news', async () => {
    const { type, storage } = await openOffice([HOUSE, { ...paragraphs('b.md', LAUNDRY), tags: ['rules'] }]);
    await type('08:00 Baku only new #rules');
    expect(await storage.subscriptions.get(place('1'))).toMatchObject({ tag: 'rules', onlyNew: true });
    await type('08:00 Baku from house.md');
    expect(await storage.subscriptions.get(place('1'))).toMatchObject({
      document: 'house.md',
      onlyNew: false,
    });
  });
});

describe('/digest preview', () => {
  it('shows a digest with its date, its quotes, and buttons to read on and to the source', async () => {
    const { type, press } = await openOffice([HOUSE]);
    await type('08:00 UTC', { locale: 'de' });
    const preview = await type('preview');
    expect(wordsOf(preview)).toContain('Auszug des Tages · Mittwoch, 11. März 2026');
    expect(preview.blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(3);
    const read = await press(preview, 'read');
    expect(read.blocks[0]).toMatchObject({ kind: 'quote' });
    expect(wordsOf(read).length).toBeGreaterThan(GUESTS.length);
    expect((await press(read, 'more')).replaces).toBe(true);
    expect(wordsOf(await press(preview, 'source'))).toContain('house.md');
  });

  it('shows old and new wording of what has changed since the last digest, before anything else', async () => {
    const office = await openOffice([HOUSE]);
    await office.type('08:00 UTC');
    office.nowMs = NOON + HOUR;
    const changed = GUESTS.replace('ten', 'eleven');
    office.replace([{ ...paragraphs('house.md', changed, KITCHEN, BICYCLES, LAUNDRY), revision: '2' }]);
    const [, before, quote] = (await office.type('preview')).blocks;
    expect(before).toMatchObject({ kind: 'text', text: `Changed. It used to read: “${GUESTS}”` });
    expect(quote).toMatchObject({ kind: 'quote', quote: { text: changed } });
  });

  it('does not take for new what was there when the digest was set', async () => {
    const office = await openOffice([HOUSE]);
    await office.type('08:00 UTC only new');
    expect(wordsOf(await office.type('preview'))).toBe('Nothing is new or changed since the last digest.');
    office.nowMs += HOUR;
    office.replace([HOUSE, paragraphs('new.md', `In the new house: ${KITCHEN}`)]);
    expect(wordsOf(await office.type('preview'))).toContain('In the new house');
  });
});

describe('/digest next', () => {
  it('lists seven local times with their instants, clock changes, and passages', async () => {
    const office = await openOffice([HOUSE]);
    office.nowMs = Date.parse('2026-03-26T12:00:00Z');
    await office.type('02:30 Europe/Berlin');
    const said = wordsOf(await office.type('next'));
    expect(said).toContain('Fri, Mar 27, 02:30 (2026-03-27T01:30:00Z)');
    expect(said).toContain('Sun, Mar 29, 03:30 (2026-03-29T01:30:00Z) [gap: 02:30 does not exist');
    expect(said).toContain('Thu, Apr 2');
    expect(said.match(/^house\.md: /gm)?.length).toBeGreaterThan(7);
  });

  it('shows what is then posted', async () => {
    const office = await openOffice([HOUSE]);
    await office.type('13:00 UTC 1 quote');
    const coming = wordsOf(await office.type('next'))
      .split('\n')
      .filter((line) => line.startsWith('house.md'));
    const posted: string[] = [];
    const stage = createStage({
      storage: office.storage,
      startMs: NOON,
      deps: {
        select: office.office.selector.select,
        post: async (_place, reply, key) => {
          posted.push(wordsOf(reply));
          return { kind: 'sent', message: key };
        },
      },
    });
    await stage.runFor(4 * DAY);
    expect(posted).toHaveLength(4);
    posted.forEach((text, day) => {
      expect(text).toContain(coming[day]?.slice('house.md: '.length, 60));
    });
    expect(new Set(coming.slice(0, 4)).size).toBe(4);
  });
});

describe('/digest why', () => {
  it('tells of what was sent, late, skipped and unknown, and resends by a button', async () => {
    const office = await openOffice([HOUSE]);
    await office.type('13:00 UTC');
    const answers = ['sent', 'unknown'];
    const stage = createStage({
      storage: office.storage,
      startMs: NOON,
      answer: () =>
        answers.shift() === 'unknown'
          ? { kind: 'unknown', detail: 'The connection was reset.' }
          : { kind: 'sent', message: '5', url: 'https://t.me/c/1/5' },
    });
    await stage.runFor(2 * DAY);
    office.nowMs = NOON + 2 * DAY;
    const why = await office.type('why');
    expect(wordsOf(why)).toContain('Tue, Mar 10: sent at 13:00 <https://t.me/c/1/5>');
    expect(wordsOf(why)).toContain('Wed, Mar 11: unknown. No answer came');
    expect(why.buttons.map(({ label }) => label)).toEqual(['Send Mar 11, 2026 again']);
    expect(wordsOf(await office.press(why, 'resend-2026-03-11'))).toContain('will be sent in a moment');
    await stage.tick();
    expect(wordsOf(await office.type('why'))).toMatch(/Wed, Mar 11: sent late, at/);
    expect(wordsOf(await office.press(why, 'resend-2026-03-11'))).toContain('nothing to send again');
  });

  it('resends what other days have not shown', async () => {
    const office = await openOffice([HOUSE]);
    await office.type('13:00 UTC 2 quotes');
    const posted: string[] = [];
    const stage = createStage({
      storage: office.storage,
      startMs: NOON + DAY,
      deps: {
        select: office.office.selector.select,
        post: async (_place, reply, key) => {
          posted.push(wordsOf(reply));
          return { kind: 'sent', message: key };
        },
      },
    });
    await stage.runFor(2 * HOUR);
    office.nowMs = NOON + DAY + 2 * HOUR;
    await office.press(await office.type('why'), 'resend-2026-03-10');
    await stage.tick();
    expect(posted).toHaveLength(2);
    for (const text of [GUESTS, KITCHEN, BICYCLES, LAUNDRY]) expect(posted.join()).toContain(text);
  });

  it('promises to send nothing again while the digest is paused or stopped, and keeps the cause', async () => {
    const office = await openOffice([HOUSE]);
    await office.type('13:00 UTC');
    const answer = () => ({ kind: 'refused', reason: 'forbidden', detail: 'No right to post.' }) as const;
    const stage = createStage({ storage: office.storage, startMs: NOON + HOUR, answer });
    await stage.tick();
    office.nowMs = NOON + HOUR;
    const why = await office.type('why');
    expect(wordsOf(await office.press(why, 'resend-2026-03-10'))).toContain('paused');
    await office.type('stop');
    expect(wordsOf(await office.press(why, 'resend-2026-03-10'))).toContain('No digest is set here');
    await stage.tick();
    expect(wordsOf(await office.type('why'))).toContain('Tue, Mar 10: failed. No right to post.');
  });

  it('goes back fourteen days', async () => {
    const office = await openOffice([HOUSE]);
    await office.type('13:00 UTC');
    const stage = createStage({ storage: office.storage, startMs: NOON + HOUR });
    for (let day = 0; day < 20; day += 1) {
      await stage.tick();
      stage.time.step(DAY);
    }
    office.nowMs = NOON + 20 * DAY;
    const [, ...days] = wordsOf(await office.type('why')).split('\n');
    expect([days[0], days.at(-1), days.length]).toEqual([
      'Sun, Mar 29: sent at 13:00',
      'Tue, Mar 17: sent at 13:00',
      13,
    ]);
  });

  it('says so where nothing has happened', async () => {
    const { type } = await openOffice([HOUSE]);
    expect(wordsOf(await type('why'))).toContain('Nothing has been posted here');
  });
});

describe('pause, resume and stop', () => {
  it('keep the digest silent, let it go on, and end it', async () => {
    const { type, storage } = await openOffice([HOUSE]);
    await type('08:00 UTC');
    expect(wordsOf(await type('pause'))).toContain('paused');
    expect(wordsOf(await type('pause'))).toContain('already');
    expect(wordsOf(await type('next'))).toContain('none is to come');
    expect(wordsOf(await type('status'))).toContain('an admin asked for it');
    expect(wordsOf(await type('resume'))).toContain('goes on');
    expect(wordsOf(await type('stop'))).toContain('stopped');
    expect(await storage.subscriptions.get(place('1'))).toBeUndefined();
    for (const words of ['pause', 'resume', 'stop', '', 'next']) {
      expect(wordsOf(await type(words))).toContain('No digest is set here');
    }
  });
});

describe('a pause that the platform forced', () => {
  it('becomes one that an admin wants, and then outlasts the return of the bot', async () => {
    const { type, storage, office } = await openOffice([HOUSE]);
    await type('08:00 UTC');
    await storage.subscriptions.pause(place('1'), 'blocked', 'the bot was removed', NOON);
    expect(wordsOf(await type('pause'))).toContain('/digest resume goes on');
    expect(await resumeAfterReturn(storage, place('1'), office.nowMs())).toBe(false);
    expect(wordsOf(await type(''))).toContain('an admin asked for it');
  });
});

describe('a time zone that is no more', () => {
  it('keeps nobody from reading what happened, and is named to whoever would go on', async () => {
    const { type, storage } = await openOffice([HOUSE]);
    await storage.subscriptions.save(subscription('1', { timezone: 'Mars/Olympus' }));
    await createStage({ storage, startMs: NOON }).tick();
    expect(wordsOf(await type(''))).toContain('its time zone is not known any more');
    expect(wordsOf(await type('why'))).toContain('Mars/Olympus is not known here');
    expect(wordsOf(await type('preview'))).toContain('Daily digest');
    expect(wordsOf(await type('resume'))).toContain('Mars/Olympus is not known here');
    expect(wordsOf(await type('09:00'))).toContain('in which time zone?');
  });
});

describe('a database that fails', () => {
  it('is told to whoever asks, and to nobody as an error', async () => {
    const { type, storage } = await openOffice([HOUSE]);
    await storage.close();
    expect(wordsOf(await type('08:00 Baku'))).toContain('The database does not answer');
  });
});

describe('a digest that comes late', () => {
  it('says so below its title', async () => {
    const { type, storage, office } = await openOffice([HOUSE]);
    await type('13:00 UTC');
    const set = await storage.subscriptions.get(place('1'));
    if (set === undefined) throw new Error('a digest was set');
    const selecting = { subscription: set, date: '2026-03-10' };
    const [late, inTime] = await Promise.all(
      [true, false].map((late) => office.selector.select({ ...selecting, late })),
    );
    expect(late?.kind === 'digest' && wordsOf(late.reply).split('\n')[1]).toBe('This digest comes late.');
    expect(inTime?.kind === 'digest' && wordsOf(inTime.reply)).not.toContain('late');
  });
});

describe('a digest that was chosen before', () => {
  it('stays as it was through a change of the documents; what vanished is replaced and recorded', async () => {
    const office = await openOffice([HOUSE]);
    await office.type('13:00 UTC 2 quotes');
    const subscription = await office.storage.subscriptions.get(place('1'));
    if (subscription === undefined) throw new Error('a digest was set');
    const select = office.office.selector.select;
    const first = await select({ subscription, date: '2026-03-10', late: false });
    if (first.kind !== 'digest') throw new Error('there is something to show');
    const [kept, gone] = first.passages;
    const rest = [GUESTS, KITCHEN, BICYCLES, LAUNDRY].filter((text) => text !== gone?.excerpt);
    office.nowMs += HOUR;
    const opening = 'A new house rule stands before all others, and everybody reads it at the door.';
    office.replace([{ ...paragraphs('house.md', opening, ...rest), revision: '2' }]);
    const again = await select({ subscription, date: '2026-03-10', late: false, pinned: first.passages });
    if (again.kind !== 'digest') throw new Error('there is something to show');
    expect(again.passages[0]?.hash).toBe(kept?.hash);
    expect(again.passages[1]?.hash).not.toBe(gone?.hash);
    expect(again.passages).toHaveLength(2);
    expect(again.remark).toBe('One chosen passage was no longer in the documents and was replaced.');
  });
});
