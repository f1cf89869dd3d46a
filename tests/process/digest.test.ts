import { describe, expect, it } from 'vitest';
import { folderOf } from '../documents/temporary.ts';
import { finish } from './program.ts';

const RULES = {
  'house.txt': `Guests are welcome until ten in the evening, and whoever invites them answers for their noise.

Everybody washes what they have used in the kitchen before they leave it for the night.

Bicycles belong into the cellar, because the staircase is the only way out in a fire.

The laundry room can be reserved for two hours by writing your name on the list at its door.
`,
};

async function preview(args: readonly string[], files: Readonly<Record<string, string>> = RULES) {
  const environment = { TZ: 'UTC' };
  return finish(['digest', 'preview', '--corpus', await folderOf(files), ...args], { environment });
}

describe('digest preview', () => {
  it('prints the digest of a day, the same in every process', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => preview(['--date', '2026-03-10'])));
    expect(one?.status).toBe(0);
    expect(one?.output).toContain('March 10, 2026');
    expect(one?.output.match(/^ {2}House · [0-9a-z]{10}$/gm)).toHaveLength(3);
    expect(other?.output).toBe(one?.output);
  });

  it('prints what a place would get that starts today, days from now', async () => {
    const now = Date.now();
    const [today, tomorrow] = await Promise.all(
      [0, 1].map((days) => preview(['--date', new Date(now + days * 86_400_000).toISOString().slice(0, 10)])),
    );
    const texts = (output = '') => output.split('\n').slice(1).join('\n');
    expect(texts(tomorrow?.output)).not.toBe(texts(today?.output));
  });

  it('says with status 1 that there is nothing to show', async () => {
    expect((await preview([], { 'a.txt': 'Opening hours\n' })).status).toBe(1);
  });

  it.each(['2026-02-30', 'tomorrow', '9999-01-01'])(
    'answers --date %s with status 2 and one line',
    async (date) => {
      const { status, output, errors } = await preview(['--date', date]);
      expect([status, output]).toEqual([2, '']);
      expect(errors).toMatch(/^verbatim: --date must [^\n]+\n$/);
    },
  );
});
