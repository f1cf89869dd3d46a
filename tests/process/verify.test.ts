import { describe, expect, it } from 'vitest';
import { folderOf } from '../documents/temporary.ts';
import { finish } from './program.ts';

const RULES = { 'rules.txt': 'The quiet hours begin at ten in the evening.\n' };

async function verify(...args: readonly string[]) {
  return finish(['verify', '--corpus', await folderOf(RULES), ...args]);
}

describe('verify', () => {
  it('quotes what is exact, with status 0', async () => {
    expect(await verify('“The quiet hours begin', 'at ten”')).toEqual({
      status: 0,
      output: 'Exact: the documents say this word for word.\n\n│ The quiet hours begin at ten\n  Rules\n',
      errors: '',
    });
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

  it.each([[[]], [['  ']], [['--nonsense', 'x']]])('says with status 2 how it is used: %j', async (args) => {
    const { status, output, errors } = await verify(...args);
    expect([status, output]).toEqual([2, '']);
    expect(errors.split('\n')).toHaveLength(2);
  });
});
