import { expect, it } from 'vitest';
import { reportLoad, reportSoak } from '../../bench/load/report.ts';

it('answers all who ask on both platforms at once while digests are posted, and says how fast', async () => {
  const lines: string[] = [];
  await reportLoad({ rates: [20], seconds: 2 }, (line) => lines.push(line));
  const [, , figures = ''] = lines;
  // Rate, times, then lost, declined and 429: times depend on the machine.
  const [, rate, lost, declined, limited, digests] =
    /^ +(\d+) +[\d.]+ +[\d.]+ +(\d+) +(\d+) +(\d+) +(\d+) /.exec(figures) ?? [];
  expect({ rate, lost, declined, limited }).toEqual({ rate: '20', lost: '0', declined: '0', limited: '0' });
  expect(Number(digests)).toBeGreaterThan(0);
  expect(lines.at(-1)).toContain('Highest rate sustained');
});

it('shows the memory of the program before the first question and after the last one', async () => {
  const lines: string[] = [];
  await reportSoak({ rate: 10, minutes: 0.02 }, (line) => lines.push(line));
  expect(lines.filter((line) => /^ +\d+ +[\d.]+ +[\d.]+ /.test(line))).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/Growth a minute .*: RSS -?[\d.]+ kB, heap -?[\d.]+ kB/);
});
