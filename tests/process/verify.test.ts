import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { createChronicle } from '../../src/schedule/chronicle.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { folderOf } from '../documents/temporary.ts';
import { finish } from './program.ts';

const RULES = { 'rules.txt': 'The quiet hours begin at ten in the evening.\n' };

async function verify(...args: readonly string[]) {
  return finish(['verify', '--corpus', await folderOf(RULES), ...args]);
}

describe('verify', () => {
  it('quotes what is exact, with status 0', async () => {
    const { status, output, errors } = await verify('“The quiet hours begin', 'at ten”');
    expect(output).toMatch(
      /^Exact: the documents say this word for word\.\n\n│ The quiet hours begin at ten\n {2}Rules · [0-9a-z]{10}\n$/,
    );
    expect([status, errors]).toEqual([0, '']);
  });

  it('shows what is altered without colour, with status 1', async () => {
    const { status, output } = await verify('The quiet hours begin at eleven in the evening.');
    expect(output).toContain('The quiet hours begin at [-eleven-] {+ten+} in the evening.');
    expect(output).toContain('│ The quiet hours begin at ten in the evening.');
    expect(status).toBe(1);
  });

  it('says what is absent, with status 1', async () => {
    expect(await verify('The mayor of Zanzibar sings.')).toEqual({
      status: 1,
      output: 'Absent: the documents do not say this.\n',
      errors: '',
    });
  });

  it('gives one JSON object, with the same status', async () => {
    const exact = await verify('--json', 'the Quiet hours');
    expect(JSON.parse(exact.output)).toMatchObject({
      verdict: 'exact',
      places: [
        { quotes: [{ document: 'rules.txt', start: 0, end: 15 }], typography: ['case'], ending: false },
      ],
      more: false,
      ignored: [],
    });
    const altered = await verify('--json', 'The quiet hours begin at eleven in the evening.');
    expect(JSON.parse(altered.output)).toMatchObject({
      verdict: 'altered',
      quote: { document: 'rules.txt', text: 'The quiet hours begin at ten in the evening.' },
    });
    expect(JSON.parse(altered.output).difference[1]).toEqual({ kind: 'removed', text: 'eleven' });
    const absent = await verify('--json', 'The mayor of Zanzibar sings.');
    expect(JSON.parse(absent.output)).toEqual({ verdict: 'absent', ignored: [] });
    expect([exact.status, altered.status, absent.status]).toEqual([0, 1, 1]);
  });

  it.each([[[]], [['  ']], [['--nonsense', 'x']], [['--receipt', 'k7qm2x9tda', 'x']]])(
    'says with status 2 how it is used: %j',
    async (args) => {
      const { status, output, errors } = await verify(...args);
      expect([status, output]).toEqual([2, '']);
      expect(errors.split('\n')).toHaveLength(2);
    },
  );

  it('traces a receipt, also after an edit that the bot has noticed', async () => {
    const folder = await folderOf({ 'corpus/rules.txt': RULES['rules.txt'] });
    const run = (...args: readonly string[]) => finish(args, { folder });
    const asked = await run('ask', '--json', 'When do the quiet hours begin?');
    const [{ receipt }] = JSON.parse(asked.output).quotes;
    const before = await run('verify', '--receipt', receipt);
    expect([before.status, before.errors]).toEqual([0, '']);
    expect(before.output).toContain('Unchanged:');
    expect(existsSync(join(folder, 'data', 'verbatim.db'))).toBe(false);

    const storage = await openSqlite(join(folder, 'data', 'verbatim.db'));
    await createChronicle(storage, Date.now).note(
      createLibrary((await loadCorpus(join(folder, 'corpus'))).documents),
    );
    await storage.close();
    await writeFile(join(folder, 'corpus/rules.txt'), RULES['rules.txt'].replace('ten', 'nine'));
    const after = await run('verify', '--json', '--receipt', receipt);
    expect(JSON.parse(after.output)).toMatchObject({
      state: 'changed',
      receipt,
      quote: { text: 'The quiet hours begin at nine in the evening.' },
      former: { text: 'The quiet hours begin at ten in the evening.' },
      difference: [{}, { kind: 'removed', text: 'ten' }, {}, { kind: 'added', text: 'nine' }, {}],
    });
    const unknown = await run('verify', '--receipt', '0000000000');
    expect([after.status, unknown.status]).toEqual([1, 1]);
  });
});
