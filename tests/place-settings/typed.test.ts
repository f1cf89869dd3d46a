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
  expect(typed(words)).toEqual({ scope: 'here', reset: false, words: settings, documents });
});

it('takes options that have names as they are', () => {
  const options = { language: 'az', documents: 'strict rules.md, language/*' };
  const documents = ['strict rules.md', 'language/*'];
  expect(typedSettings(options)).toMatchObject({ words: ['az'], documents });
});

it.each([
  ['everywhere az', 'everywhere', false, ['az'], []],
  ['where everywhere reset', 'everywhere', true, [], []],
  ['reset strict', 'here', true, ['strict'], []],
  ['documents rules.md, staff/* Everywhere', 'everywhere', false, [], ['rules.md', 'staff/*']],
  ['documents rules.md where here reset', 'here', true, [], ['rules.md']],
  ['documents rules.md, reset', 'here', false, [], ['rules.md', 'reset']],
])('reads in %j for which place it is', (words, scope, reset, settings, documents) => {
  expect(typed(words)).toEqual({ scope, reset, words: settings, documents });
});

it('takes for which place it is, and that all is to be taken back, by name', () => {
  expect(typedSettings({ where: 'everywhere', reset: 'true', language: 'az' })).toEqual({
    ...{ scope: 'everywhere', reset: true, words: ['az'], documents: [] },
  });
  expect(typedSettings({ reset: 'false' })).toMatchObject({ scope: 'here', reset: false, words: [] });
});
