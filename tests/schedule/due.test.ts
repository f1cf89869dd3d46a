import { describe, expect, it } from 'vitest';
import { EVERY_DAY } from '../../src/schedule/days.ts';
import { dueInstants, localDate, nextDue } from '../../src/schedule/due.ts';
import { runNext } from '../../src/schedule/next.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const FIRST_DAY = Date.parse('2026-01-01T00:00:00Z');
const DAYS = 731;

function due(timezone: string, time: string, from: string, count = 1) {
  return dueInstants({ time, timezone, days: EVERY_DAY }, from, count);
}

/** The zone's offset at an instant, read from what `Intl` writes on the wall and from nothing else. */
function offsetReader(timezone: string): (instantMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (instantMs) => {
    const match = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)/.exec(format.format(instantMs));
    const [month, day, year, hour, minute, second] = (match ?? []).slice(1).map(Number);
    return Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second) - instantMs;
  };
}

/** "Compatible" from offsets alone: of two readings the earlier; in a gap, the wall as it was before it. */
function expectedMs(offsetAt: (instantMs: number) => number, wallMs: number): number {
  const before = offsetAt(wallMs - DAY_MS);
  const after = offsetAt(wallMs + DAY_MS);
  const fitting = [before, after]
    .map((offset) => wallMs - offset)
    .filter((ms) => ms + offsetAt(ms) === wallMs);
  return fitting.length > 0 ? Math.min(...fitting) : wallMs - before;
}

/** Days of the two years on which the offset differs from the day before, and those around them. */
function daysAroundChanges(offsetAt: (instantMs: number) => number): Set<number> {
  const days = new Set<number>();
  let before = offsetAt(FIRST_DAY - DAY_MS);
  for (let day = 0; day < DAYS; day += 1) {
    const offset = offsetAt(FIRST_DAY + day * DAY_MS);
    if (offset !== before) for (const near of [day - 2, day - 1, day, day + 1]) days.add(Math.max(0, near));
    before = offset;
  }
  return days;
}

/** Small, seeded, and enough to spread days and minutes. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function clockAt(minutes: number): string {
  return new Date(minutes * MINUTE_MS).toISOString().slice(11, 16);
}

describe('due instants', () => {
  it('agree with an independent reading of the offsets, in every zone, over two years', () => {
    const random = pseudoRandom(20_260_101);
    const wrong: string[] = [];
    let compared = 0;
    for (const timezone of Intl.supportedValuesOf('timeZone')) {
      const offsetAt = offsetReader(timezone);
      const changing = daysAroundChanges(offsetAt);
      const days = [...changing, ...Array.from({ length: 12 }, () => Math.floor(random() * DAYS))];
      for (const day of days) {
        const minutes = changing.has(day)
          ? [0, 15, 30, 60, 90, 120, 135, 150, 180, 1410, 1425]
          : [Math.floor(random() * 1440)];
        for (const minute of minutes) {
          const date = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
          const [found] = due(timezone, clockAt(minute), date);
          const expected = expectedMs(offsetAt, FIRST_DAY + day * DAY_MS + minute * MINUTE_MS);
          compared += 1;
          if (found?.instantMs !== expected)
            wrong.push(`${timezone} ${date} ${clockAt(minute)} ${found?.instant}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(15_000);
  });

  it.each([
    ['Europe/Berlin', '02:30', '2026-03-29', '2026-03-29T01:30:00Z', 'gap'],
    ['Europe/Berlin', '02:30', '2026-10-25', '2026-10-25T00:30:00Z', 'repeated'],
    ['Africa/Cairo', '00:00', '2026-04-24', '2026-04-23T22:00:00Z', 'gap'],
    ['Africa/Cairo', '23:30', '2026-10-29', '2026-10-29T20:30:00Z', 'repeated'],
    ['Asia/Beirut', '00:30', '2026-03-29', '2026-03-28T22:30:00Z', 'gap'],
    ['Asia/Beirut', '23:30', '2026-10-24', '2026-10-24T20:30:00Z', 'repeated'],
    ['America/Santiago', '00:15', '2026-09-06', '2026-09-06T04:15:00Z', 'gap'],
    ['America/Santiago', '23:30', '2026-04-04', '2026-04-05T02:30:00Z', 'repeated'],
    ['Australia/Lord_Howe', '02:15', '2026-10-04', '2026-10-03T15:45:00Z', 'gap'],
    ['Australia/Lord_Howe', '01:45', '2026-04-05', '2026-04-04T14:45:00Z', 'repeated'],
    ['Pacific/Apia', '08:00', '2011-12-30', '2011-12-30T18:00:00Z', 'gap'],
  ])('in %s at %s on %s are %s, with a word on the %s', (timezone, time, date, instant, note) => {
    const [found] = due(timezone, time, date);
    expect(found).toMatchObject({ date, instant });
    expect(found?.note?.startsWith(`${note}: `)).toBe(true);
  });

  it('say nothing on an ordinary day', () => {
    expect(due('Europe/Berlin', '02:30', '2026-03-28')[0]?.note).toBeUndefined();
  });

  it('keep to the wanted days of the week', () => {
    const weekdays = dueInstants({ time: '08:00', timezone: 'UTC', days: [1, 5] }, '2026-03-07', 4);
    expect(weekdays.map(({ date }) => date)).toEqual([
      '2026-03-09',
      '2026-03-13',
      '2026-03-16',
      '2026-03-20',
    ]);
  });

  it('come one digest a moment: the day that Apia left out has none of its own', () => {
    const schedule = { time: '08:00', timezone: 'Pacific/Apia', days: EVERY_DAY };
    const first = nextDue(schedule, Date.parse('2011-12-29T00:00:00Z'));
    const second = nextDue(schedule, first.instantMs);
    expect([first.date, second.date, nextDue(schedule, second.instantMs).date]).toEqual([
      '2011-12-29',
      '2011-12-31',
      '2012-01-01',
    ]);
  });

  it('follow one another without a day missed or doubled, through every change of two years', () => {
    for (const timezone of [
      'Europe/Berlin',
      'Africa/Cairo',
      'America/Santiago',
      'Australia/Lord_Howe',
      'America/Nuuk',
      'Africa/Casablanca',
    ]) {
      for (const time of ['00:00', '01:30', '02:30', '23:45']) {
        let moment = nextDue({ time, timezone, days: EVERY_DAY }, FIRST_DAY);
        for (let day = 1; day < DAYS; day += 1) {
          const next = nextDue({ time, timezone, days: EVERY_DAY }, moment.instantMs);
          expect(Date.parse(next.date) - Date.parse(moment.date)).toBe(DAY_MS);
          moment = next;
        }
      }
    }
  });

  it('know the local date on both sides of midnight', () => {
    expect(localDate(Date.parse('2026-03-10T20:30:00Z'), 'Asia/Baku')).toBe('2026-03-11');
    expect(localDate(Date.parse('2026-03-10T20:30:00Z'), 'America/New_York')).toBe('2026-03-10');
  });
});

describe('digest next', () => {
  function run(line: string) {
    let stdout = '';
    let stderr = '';
    const io = {
      stdout: { write: (text: string) => (stdout += text) },
      stderr: { write: (text: string) => (stderr += text) },
      nowMs: () => Date.parse('2026-03-10T12:00:00Z'),
    };
    return { status: runNext(line.split(' '), io), stdout, stderr };
  }

  it('prints one JSON object a line', () => {
    const { status, stdout } = run(
      '--time 02:30 --timezone Europe/Berlin --from 2026-03-28 --count 2 --json',
    );
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { date: '2026-03-28', instant: '2026-03-28T01:30:00Z' },
      { date: '2026-03-29', instant: '2026-03-29T01:30:00Z', note: expect.stringContaining('gap') },
    ]);
  });

  it('starts today, with seven days, for someone who reads', () => {
    const { stdout } = run('--time 8am --timezone Baku --days weekdays');
    expect(stdout.split('\n')).toHaveLength(8);
    expect(stdout).toMatch(/^2026-03-10 08:00 Asia\/Baku {2}2026-03-10T04:00:00Z\n/);
  });

  it.each([
    '--time 25:00 --timezone UTC',
    '--time 8 --timezone Nowhere',
    '--time 8 --timezone UTC --from 2026-02-30',
    '--time 8 --timezone UTC --count 0',
    '--time 8 --timezone UTC --days never',
    '--time 8',
    '--tim 8',
  ])('answers %j with status 2 and one line', (line) => {
    const { status, stdout, stderr } = run(line);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^digest next: [^\n]+\n$/);
  });
});
