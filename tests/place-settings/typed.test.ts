import { expect, it } from 'vitest';
import { typedSettings } from '../../src/place-settings/typed.ts';

/** What is typed behind the command where nothing has a name. */
const typed = (words: string) => typedSettings({ language: words });

it.each([
  ['documents staff/*, rules.md', [], ['staff/*', 'rules.md']],
  ['documents staff/*,rules.md', [], ['staff/*', 'rules.md']],
  ['Documents The house rules, Keys', [], ['The house rules', 'Keys']],
  ['strict documents rules.md, Staff/* AZ', ['strict', 'az'], ['rules.md', 'Staff/*']],
  ['documents rules.md language az answers private', ['az', 'private'], ['rules.md']],
  ['az documents all strict', ['az', 'strict'], ['all']],
  ['all', ['all'], []],
  ['documents az', [], ['az']],
  ['documents rules.md, az', [], ['rules.md', 'az']],
  ['documents rules.md,az', [], ['rules.md', 'az']],
  ['documents', [], []],
  ['language az', ['az'], []],
])('reads %j as words in any order, and documents between commas', (words, settings, documents) => {
  expect(typed(words)).toEqual({ words: settings, documents });
});

it('takes options that have names as they are', () => {
  const options = { language: 'az', documents: 'strict rules.md, language/*' };
  expect(typedSettings(options)).toEqual({ words: ['az'], documents: ['strict rules.md', 'language/*'] });
});
