import { expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { patternFor } from '../../src/place-settings/patterns.ts';
import { documentOf } from '../fixtures/house.ts';
import { toEverybody } from '../fixtures/libraries.ts';

const HERE = { platform: 'test', id: 'room', direct: false };

const DOCUMENTS = ['rules.md', 'staff/keys.md', 'staff/a+(b).md', `${'_'.repeat(60)}.md`].map((id) =>
  documentOf(id, '# One\n\nThe spare key hangs behind the boiler.', { title: `Title of ${id}` }),
);

const library = createLibrary(DOCUMENTS);
const pattern = (typed: string) =>
  patternFor(
    toEverybody(() => library),
    HERE,
    typed,
  );

it('keeps a name, a folder or a pattern as it was typed, and the name of a document in place of its title', () => {
  for (const typed of [
    'rules.md',
    'RULES.md',
    'staff',
    'staff/**',
    '*/k?ys.md',
    '**/*.md',
    'staff/a+(b).md',
  ]) {
    expect(pattern(typed)).toBe(typed);
  }
  expect(pattern('title of rules.md')).toBe('rules.md');
  expect(pattern('keys.md')).toBe('staff/keys.md');
});

it('knows nothing that stands for no document here', () => {
  for (const typed of ['nothing.md', 'staff/n*', 'other/**']) expect(pattern(typed)).toBeUndefined();
});

it('refuses patterns that could be made to take long, although they stand for a document', () => {
  const costly = ['*?*?*?*?*?*?*?*?*?*?z', '*u*e*', '{rules,keys}.md', '+(r|ru|rul)es.md', '{1..9999999}'];
  for (const typed of costly) expect(pattern(typed)).toBeUndefined();
});
