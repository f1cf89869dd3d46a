import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { FORM_TABLES, wordForms } from '../../../src/core/analysis/word-forms.ts';

it('relates forms to each other and families to their words', () => {
  const forms = wordForms('en-GB');
  expect(forms.get('wrote')).toEqual(
    new Map([
      ['write', 'form'],
      ['written', 'form'],
    ]),
  );
  expect(forms.get('growth')?.get('grew')).toBe('family');
  expect(forms.get('grew')?.get('grow')).toBe('form');
});

it('lets a form belong to two words', () => {
  const [lay] = analyze('lay', 'en');
  const others = [
    ...(wordForms('en')
      .get(lay?.term ?? '')
      ?.keys() ?? []),
  ];
  expect(others).toEqual(expect.arrayContaining(['laid', 'lie']));
});

it('knows nothing of a language without a table', () => {
  expect(wordForms('vi').size).toBe(0);
});

describe.each(Object.entries(FORM_TABLES))('the table of %s', (language, table) => {
  const lines = table.trim().split('\n');
  const termsOf = (word: string) => analyze(word, language).filter(({ kind }) => kind === 'word');

  it('holds words that say something, each a single one', () => {
    const odd = lines.flatMap((line) =>
      line.split(/[\s|]+/).filter((word) => {
        const [token, ...more] = termsOf(word);
        return token === undefined || more.length > 0 || token.stop;
      }),
    );
    expect(odd).toEqual([]);
  });

  it('says in every word what its stem does not', () => {
    const idle = lines.flatMap((line) => {
      const terms = line.split(/[\s|]+/).map((word) => termsOf(word)[0]?.term);
      return new Set(terms).size < terms.length || terms.length < 2 ? [line] : [];
    });
    expect(idle).toEqual([]);
  });

  it('opens no two lines with the same word', () => {
    const heads = lines.map((line) => line.split(' ')[0]);
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  });
});
