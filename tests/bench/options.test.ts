import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BENCH_USAGE, parseBench } from '../../bench/options.ts';

it('measures everything but what takes minutes, unless it is told what', () => {
  expect(parseBench([])).toEqual({
    only: new Set(['index', 'peers', 'relevance', 'adapters', 'digest', 'memory']),
    ...{ sizes: [1_000, 10_000, 100_000], seconds: 20, minutes: 30, folders: [] },
  });
  const args = ['--only', 'load,soak,relevance', '--sizes', '50', '--rate', '10,20', '--seconds', '0.5'];
  expect(parseBench([...args, '--minutes', '2', 'a', 'b'])).toEqual({
    only: new Set(['load', 'soak', 'relevance']),
    ...{ sizes: [50], rates: [10, 20], seconds: 0.5, minutes: 2, folders: ['a', 'b'] },
  });
});

it.each([
  [['--worst'], "Unknown option '--worst'"],
  [['--only', 'index,speed'], '--only "speed" is no part; name some of index, peers, relevance'],
  [['--sizes', '10,many'], '--sizes "many" is not a number above 0'],
  [['--rate', '0'], '--rate "0" is not a number above 0'],
  [['--seconds', '-1'], 'argument is ambiguous'],
  [['--minutes', 'Infinity'], '--minutes "Infinity" is not a number above 0'],
  [['--only', 'index', 'corpus'], 'corpus: only the part relevance takes folders'],
])('refuses %j and says what is wrong', (args, message) => {
  expect(() => parseBench(args)).toThrow(message);
});

describe('the command', () => {
  const file = fileURLToPath(new URL('../../bench/run.ts', import.meta.url));
  const run = (...args: readonly string[]) => promisify(execFile)(process.execPath, [file, ...args]);

  it('says how it is called', async () => {
    expect(await run('--help')).toEqual({ stdout: `${BENCH_USAGE}\n`, stderr: '' });
  });

  it('ends with status 2 and one line where the call is wrong', async () => {
    await expect(run('--only', 'speed')).rejects.toMatchObject({
      ...{ code: 2, stdout: '', stderr: expect.stringMatching(/^bench: --only "speed" is no part; .*\n$/) },
    });
    await expect(run('--worst')).rejects.toMatchObject({
      ...{ code: 2, stdout: '', stderr: expect.stringMatching(/^bench: Unknown option '--worst'.*\n$/) },
    });
  });
});
