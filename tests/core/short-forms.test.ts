import { expect, it } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { shortFormsOf } from '../../src/core/short-forms.ts';

function formsIn(text: string, language = 'en') {
  const document: Document = { id: 'a.txt', title: 'A', language, tags: [], revision: '1', text, blocks: [] };
  return shortFormsOf([document]).map(
    ({ short, long, explained }) => `${short}=${long.join(' ')}${explained ? '' : '?'}`,
  );
}

it('learns a short form in brackets after its long form, and the other way round', () => {
  expect(formsIn('They joined the Belt and Road Initiative (BRI) early.')).toContain('bri=belt road initi');
  expect(formsIn('The SCO (Shanghai Cooperation Organization) met.')).toContain('sco=shanghai cooper organ');
  expect(formsIn('Das Bundesamt für Sicherheit (BfS) warnt.', 'de')).toContain('bfs=bundesamt sich');
});

it('takes no brackets for an explanation that the letters do not bear out', () => {
  expect(formsIn('The bridge over the river (NATO) was closed.')).toEqual([]);
  expect(formsIn('He came late (as ever) and left.')).toEqual([]);
});

it('guesses the initials of a name, marked as a guess', () => {
  expect(formsIn('A Free Trade Agreement was signed.')).toContain('fta=free trade agreement?');
});

it('reads hostile brackets in linear time', () => {
  expect(formsIn('('.repeat(50_000))).toEqual([]);
  expect(formsIn(`${'A'.repeat(50_000)} (B${'b'.repeat(50_000)})`)).toEqual([]);
});
