import { describe, expect, it } from 'vitest';
import { CITY_ALIASES } from '../../src/schedule/cities.ts';
import { CITY_NAMES } from '../../src/schedule/city-names.ts';
import { parseDays } from '../../src/schedule/days.ts';
import { parseTime } from '../../src/schedule/time.ts';
import { parseTimezone, suggestTimezones } from '../../src/schedule/timezone.ts';

function meaning<Value>(read: { kind: 'understood'; value: Value } | { kind: 'unclear' }): Value | undefined {
  return read.kind === 'understood' ? read.value : undefined;
}

describe('times of day', () => {
  it.each([
    ['08:00', '08:00'],
    ['8', '08:00'],
    ['0', '00:00'],
    ['23:59', '23:59'],
    ['0800', '08:00'],
    ['20.15', '20:15'],
    ['20h15', '20:15'],
    ['8am', '08:00'],
    ['8 a.m.', '08:00'],
    ['8:30 pm', '20:30'],
    ['8:30PM', '20:30'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    [' ８：００ ', '08:00'],
  ])('reads %j as %s', (typed, time) => {
    expect(meaning(parseTime(typed))).toBe(time);
  });

  it.each(['', '24:00', '8:60', '13pm', '0am', 'soon', '-1', '8:0', '1:2:3', '8xm', '٨'])(
    'answers %j with an example instead of a guess',
    (typed) => {
      expect(parseTime(typed)).toMatchObject({ kind: 'unclear', example: '08:00' });
    },
  );
});

describe('days of the week', () => {
  it.each([
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
    ['Every day', [1, 2, 3, 4, 5, 6, 7]],
    ['weekdays', [1, 2, 3, 4, 5]],
    ['weekends', [6, 7]],
    ['every weekday', [1, 2, 3, 4, 5]],
    ['mon,wed,fri', [1, 3, 5]],
    ['Fri, Mon', [1, 5]],
    ['Mondays and Thursdays', [1, 4]],
    ['mon-thu', [1, 2, 3, 4]],
    ['Friday to Monday', [1, 5, 6, 7]],
    ['mo tu we', [1, 2, 3]],
    ['sun-sun', [7]],
  ])('reads %j', (typed, days) => {
    expect(meaning(parseDays(typed))).toEqual(days);
  });

  it.each(['', 'm', 'often', 'mon-', '-mon', 'mon-tue-wed', 'monkey', '1'])(
    'answers %j with an example instead of a guess',
    (typed) => {
      expect(parseDays(typed)).toMatchObject({ kind: 'unclear', example: 'weekdays' });
    },
  );
});

describe('time zones', () => {
  it.each([
    ['Asia/Baku', 'Asia/Baku'],
    ['asia/baku', 'Asia/Baku'],
    ['baku', 'Asia/Baku'],
    ['New York', 'America/New_York'],
    ['new_york', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
    ['Beijing', 'Asia/Shanghai'],
    ['北京', 'Asia/Shanghai'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Wien', 'Europe/Vienna'],
    ['Londres', 'Europe/London'],
    ['Нью-Йорк', 'America/New_York'],
    ['СТАМБУЛ', 'Europe/Istanbul'],
    ['İstanbul', 'Europe/Istanbul'],
    ['Bakı', 'Asia/Baku'],
    ['القاهرة', 'Africa/Cairo'],
    ['kiev', 'Europe/Kyiv'],
    ['san francisco', 'America/Los_Angeles'],
    ['Kyiv', 'Europe/Kyiv'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['US/Eastern', 'America/New_York'],
    ['Turkey', 'Europe/Istanbul'],
    ['utc', 'UTC'],
    ['UTC+4', 'Etc/GMT-4'],
    ['gmt-5', 'Etc/GMT+5'],
  ])('reads %j as %s', (typed, zone) => {
    expect(meaning(parseTimezone(typed))).toBe(zone);
  });

  it.each(['', 'Nowhere', 'EST', 'IST', 'BST', 'UTC+15', '+5:30', 'Asia/'])(
    'answers %j, which means no zone or several, with an example',
    (typed) => {
      expect(parseTimezone(typed).kind).toBe('unclear');
    },
  );

  it('reads back every zone that the runtime lists', () => {
    const listed = Intl.supportedValuesOf('timeZone');
    expect(listed.filter((zone) => meaning(parseTimezone(zone)) === undefined)).toEqual([]);
  });

  it('knows every zone for which it knows other names, and no name for two zones', () => {
    const names = [CITY_ALIASES, CITY_NAMES].flatMap((each) => Object.entries(each));
    for (const [zone, words] of names) {
      for (const word of words) expect([word, meaning(parseTimezone(word))]).toEqual([word, zone]);
    }
  });

  it('suggests what was begun, first by its city and with the present time there', () => {
    const [first] = suggestTimezones('san f', Date.parse('2026-01-01T20:05:00Z'), 'en');
    expect(first).toEqual({
      name: 'San Francisco (America/Los_Angeles), now 12:05',
      value: 'America/Los_Angeles',
    });
    expect(suggestTimezones('york', 0, 'en')[0]?.value).toBe('America/New_York');
  });

  it.each(['', 'a', 'america', 'zzzz', '🙂'])(
    'suggests at most 25 valid zones for %j, each once',
    (typed) => {
      const suggested = suggestTimezones(typed, 0, 'ru');
      expect(suggested.length).toBeLessThanOrEqual(25);
      expect(new Set(suggested.map(({ value }) => value)).size).toBe(suggested.length);
      for (const { name, value } of suggested) {
        expect(parseTimezone(value)).toEqual({ kind: 'understood', value });
        expect(name.length).toBeLessThanOrEqual(100);
      }
    },
  );
});
