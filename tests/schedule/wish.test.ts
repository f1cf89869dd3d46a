import { describe, expect, it } from 'vitest';
import { parseWish } from '../../src/schedule/wish.ts';

const DAILY = { days: [1, 2, 3, 4, 5, 6, 7], length: 3, onlyNew: false };
const WEEKDAYS = { ...DAILY, days: [1, 2, 3, 4, 5] };

function read(time: string, options: Record<string, string> = {}) {
  const wish = parseWish({ time, ...options });
  return wish.kind === 'understood' ? wish.value : wish.example;
}

describe('a wish for a digest in one line', () => {
  it.each([
    ['08:00', { ...DAILY, time: '08:00' }],
    ['08:00 Asia/Baku', { ...DAILY, time: '08:00', timezone: 'Asia/Baku' }],
    ['at 8 in Baku', { ...DAILY, time: '08:00', timezone: 'Asia/Baku' }],
    ['weekdays 08:00 Europe/Berlin', { ...WEEKDAYS, time: '08:00', timezone: 'Europe/Berlin' }],
    ['08:00 Europe/Berlin weekdays', { ...WEEKDAYS, time: '08:00', timezone: 'Europe/Berlin' }],
    ['8:30 pm weekdays New York', { ...WEEKDAYS, time: '20:30', timezone: 'America/New_York' }],
    ['8:30 p.m. mon-fri', { ...WEEKDAYS, time: '20:30' }],
    ['noon UTC only new', { ...DAILY, time: '12:00', timezone: 'UTC', onlyNew: true }],
    ['5 quotes 7am San Francisco', { ...DAILY, length: 5, time: '07:00', timezone: 'America/Los_Angeles' }],
    ['07:00 UTC #Rules', { ...DAILY, time: '07:00', timezone: 'UTC', tag: 'Rules' }],
    ['07:00 UTC from House rules', { ...DAILY, time: '07:00', timezone: 'UTC', document: 'House rules' }],
  ])('is understood: %s', (line, wish) => {
    expect(read(line)).toEqual(wish);
  });

  it.each(['', 'soon', '25:00', '08:00 Atlantis', 'sometimes 08:00', '08:00 6 quotes', '08:00 0 quotes'])(
    'is answered with an example where it is not understood: %j',
    (line) => {
      expect(read(line)).toEqual(expect.stringMatching(/\S/));
    },
  );
});

describe('a wish for a digest in named options', () => {
  it('is understood', () => {
    const options = { timezone: 'baku', days: 'mon-fri', length: '1', document: '#rules', only_new: 'true' };
    expect(read('8 am', options)).toEqual({
      ...{ time: '08:00', timezone: 'Asia/Baku', days: [1, 2, 3, 4, 5] },
      ...{ length: 1, tag: 'rules', onlyNew: true },
    });
  });
});
