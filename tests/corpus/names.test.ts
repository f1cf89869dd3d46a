import fc from 'fast-check';
import { expect, it } from 'vitest';
import { demandSafePath, safeName } from '../../src/corpus/names.ts';

it.each([
  ['House rules.md', 'House rules.md'],
  ['.notes.md', 'notes.md'],
  ['~$letter.docx', 'letter.docx'],
  ['what: a "plan"?.txt', 'what- a -plan.txt'],
  ['..\\..\\secret.md', 'secret.md'],
  ['CON.txt', '_CON.txt'],
  ['lpt1.draft.md', '_lpt1.draft.md'],
  ['console.txt', 'console.txt'],
  ['cafe\u0301.md', 'caf\u00e9.md'],
  ['gpj\u202e.md', 'gpj.md'],
  ['a\u001b[31mb.md', 'a-[31mb.md'],
  ['Правила дома.txt', 'Правила дома.txt'],
  ['می\u200cخواهم.txt', 'می\u200cخواهم.txt'],
  ['trailing dots...', 'trailing dots'],
  ['???', 'document'],
])('makes of %j the name %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

it('cuts a long name at a whole character, and keeps the extension', () => {
  const safe = safeName(`${'é👩‍👩‍👧'.repeat(100)}.html`);
  expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(155);
  expect(safe).toMatch(/^(?:é👩‍👩‍👧)+é?\.html$/u);
});

it('gives every name once and for all a form that leads nowhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const safe = safeName(name);
      expect(safe).not.toMatch(/[/\\\p{Cc}\p{Bidi_Control}]|^[.~]|[. ]$/u);
      expect(safeName(safe)).toBe(safe);
    }),
    { seed: 5, numRuns: 2_000 },
  );
});

it('takes folders in a name that is asked for', () => {
  expect(demandSafePath('house/rules.md')).toBe('house/rules.md');
});

it.each([
  ['../rules.md', 'is no path in the corpus folder'],
  ['/etc/rules.md', 'is no path in the corpus folder'],
  ['house/../../rules.md', 'is no path in the corpus folder'],
  ['', 'is no path in the corpus folder'],
  ['house\\rules.md', 'write it as in "house-rules.md"'],
  ['.git/rules.md', 'write it as in "git/rules.md"'],
  ['aux.md', 'write it as in "_aux.md"'],
  ['node_modules/rules.md', 'cannot be used on every system'],
])('refuses to call a file %j', (path, why) => {
  expect(() => demandSafePath(path)).toThrow(why);
});
