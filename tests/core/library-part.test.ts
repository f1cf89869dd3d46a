import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import { partOf } from '../../src/core/library-part.ts';
import { verify } from '../../src/core/verify.ts';
import { documentOf, HOUSE } from '../fixtures/house.ts';

const DOCUMENTS = [
  ...HOUSE,
  documentOf('schluessel.md', '# Schlüssel\n\nDer Ersatzschlüssel hängt hinter dem Kessel (ESK).', {
    language: 'de',
  }),
  documentOf('minutes.md', 'The Quiet House Committee (QHC) met in October. The spare key was not found.'),
  documentOf('twin.md', 'Radiators are bled in October. The spare key hangs behind the boiler.'),
];
const WHOLE = createLibrary(DOCUMENTS);

function part(ids: ReadonlySet<string>): Library {
  return createLibrary(
    DOCUMENTS.filter(({ id }) => ids.has(id)),
    { stored: partOf(WHOLE, ids) },
  );
}

/** Everything that an index knows, in an order of its own. */
function contentOf({ passageIndex, sectionIndex, ...library }: Library) {
  return { ...library, passageIndex: known(passageIndex), sectionIndex: known(sectionIndex) };
}

function known(index: Library['passageIndex']) {
  const terms = [...index.data().terms].sort();
  const postings = terms.map((term) => {
    const { start = 0, end = 0, entries = [], frequencies = [] } = index.postings(term) ?? {};
    return [term, [...entries.slice(start, end)], [...frequencies.slice(start, end)]];
  });
  const lengths = Array.from({ length: index.size }, (_none, at) => index.lengthOf(at));
  return { postings, lengths, averageLength: index.averageLength };
}

it('is the library that its documents alone would have made, whichever they are', () => {
  fc.assert(
    fc.property(fc.subarray(DOCUMENTS.map(({ id }) => id)), (ids) => {
      const alone = createLibrary(DOCUMENTS.filter(({ id }) => ids.includes(id)));
      expect(contentOf(part(new Set(ids)))).toEqual(contentOf(alone));
    }),
    { numRuns: 30 },
  );
});

it('answers and verifies as if there had never been other documents', () => {
  const ids = new Set(['garden.md', 'minutes.md']);
  const alone = createLibrary(DOCUMENTS.filter(({ id }) => ids.has(id)));
  for (const words of ['Where does the spare key hang?', 'Who built the boiler?', 'QHC', 'spare kez']) {
    expect(answer(part(ids), words)).toEqual(answer(alone, words));
    expect(verify(part(ids), words)).toEqual(verify(alone, words));
  }
});
