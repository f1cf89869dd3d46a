import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AccessRule, mayShow, placeNames } from '../../src/core/access.ts';
import { createCollection } from '../../src/core/collection.ts';
import type { Place } from '../../src/core/model.ts';
import { accessOf } from '../../src/documents/access.ts';
import { houseLibrary } from '../fixtures/house.ts';

const LIBRARY = houseLibrary();
const IDS = [...LIBRARY.documents.keys()];
const OFFICE: Place = { platform: 'discord', id: '200', direct: false, within: ['100'] };
const ELSEWHERE: Place = { platform: 'discord', id: '900', direct: false, within: ['800'] };

function collectionOf(rules: readonly AccessRule[]) {
  return createCollection({ library: LIBRARY, preferences: {}, access: accessOf(rules) });
}

function seenAt(rules: readonly AccessRule[], place: Place): readonly string[] {
  return [...collectionOf(rules).at(place).documents.keys()];
}

const OFFICE_ONLY = [{ documents: ['heating.md'], places: ['discord:100'] }];

it('shows a limited document in every channel of its server, and nowhere else', () => {
  expect(seenAt(OFFICE_ONLY, OFFICE)).toEqual(IDS);
  expect(seenAt(OFFICE_ONLY, ELSEWHERE)).toEqual(['garden.md', 'rules.md']);
  expect(seenAt(OFFICE_ONLY, { ...OFFICE, platform: 'telegram' })).toEqual(['garden.md', 'rules.md']);
});

it('shows nobody a limited document who is alone with the bot, not even under the name of the place', () => {
  expect(seenAt(OFFICE_ONLY, { ...OFFICE, direct: true })).toEqual(['garden.md', 'rules.md']);
});

it('shows a document under several rules only where each of them lets it be shown', () => {
  const rules = [...OFFICE_ONLY, { documents: ['**'], places: ['discord:100', 'discord:900'] }];
  expect(seenAt(rules, OFFICE)).toEqual(IDS);
  expect(seenAt(rules, ELSEWHERE)).toEqual(['garden.md', 'rules.md']);
});

it('never shows more for a narrowing, and shows all that is left of what may be seen', () => {
  const patterns = fc.array(fc.constantFrom('heating.md', '*.md', 'g*', 'staff/**', 'nothing.md'), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(rules, fc.array(patterns), fc.constantFrom(OFFICE, ELSEWHERE), (all, narrowing, place) => {
      const seen = seenAt(all, place);
      const wanted = seenAt(all, { ...place, narrowing });
      const isWanted = (id: string) => narrowing.every((each) => accessOf([]).covers(each, id));
      expect(wanted).toEqual(seen.filter(isWanted));
      const collection = collectionOf(all);
      for (const id of IDS) expect(collection.shows(id, { ...place, narrowing })).toBe(wanted.includes(id));
    }),
  );
});

it('makes one library for all places that may see the same, and none where everybody sees everything', () => {
  const collection = collectionOf(OFFICE_ONLY);
  expect(collection.at(OFFICE)).toBe(LIBRARY);
  expect(collection.at(ELSEWHERE)).toBe(collection.at({ platform: 'telegram', id: '-5', direct: false }));
  expect(collection.at({ ...OFFICE, narrowing: [['garden.md', 'rules.md']] })).toBe(collection.at(ELSEWHERE));
  const unlimited = collectionOf([]);
  expect(unlimited.at(ELSEWHERE)).toBe(LIBRARY);
});

const names = fc.subarray(['discord:1', 'discord:2', 'telegram:-3']);
const rules = fc.array(
  fc.record({ documents: fc.subarray([...IDS, '*.md', 'h*'], { minLength: 1 }), places: names }),
  { maxLength: 5 },
);
const places = fc.record({
  platform: fc.constantFrom('discord', 'telegram'),
  id: fc.constantFrom('1', '2', '-3', '4'),
  direct: fc.boolean(),
  within: fc.subarray(['1', '2']),
});

it('holds for a place exactly what its rules show there, and one more rule never shows more', () => {
  fc.assert(
    fc.property(rules, places, (all, place) => {
      const seen = seenAt(all, place);
      expect(seen).toEqual(IDS.filter((id) => mayShow(accessOf(all), id, place)));
      for (const [at] of all.entries()) {
        const fewer = all.filter((_rule, other) => other !== at);
        expect(seenAt(fewer, place)).toEqual(expect.arrayContaining([...seen]));
      }
      const named = placeNames(place);
      const silent = all.filter((rule) => place.direct || !rule.places.some((each) => named.includes(each)));
      for (const { documents } of silent) expect(seen).not.toEqual(expect.arrayContaining(documents));
    }),
  );
});
