import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDigest, type DigestWish, type Picked, type Seen } from '../../src/core/digest.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import type { Document } from '../../src/core/model.ts';
import { type Rotation, rotationOf } from '../../src/core/rotation.ts';
import { textOf } from '../../src/core/worth.ts';
import { paragraphs, rotationOfAll } from '../fixtures/paragraphs.ts';

const DAILY: DigestWish = { length: 3, onlyNew: false };
const NOTHING: Seen = { counts: new Map(), fresh: new Map() };

const GUESTS =
  'Guests are welcome until ten in the evening, and whoever invites them answers for their noise.';
const KITCHEN = 'Everybody washes what they have used in the kitchen before they leave it for the night.';
const BICYCLES = 'Bicycles belong into the cellar, because the staircase is the only way out in a fire.';
const LAUNDRY =
  'The laundry room can be reserved for two hours by writing your name on the list at its door.';

function texts(library: Library, picks: readonly Picked[]): string[] {
  return picks.map(({ passage }) => {
    const found = library.passages[passage];
    return found === undefined ? '' : textOf(library, found);
  });
}

function shownIn(documents: readonly Document[], wish: DigestWish = DAILY, seen: Seen = NOTHING): string[] {
  const library = createLibrary(documents);
  return texts(library, chooseDigest(library, rotationOfAll(library), wish, seen));
}

/** The digests of this many days, one after another. */
function days(library: Library, rotation: Rotation, wish: DigestWish, count: number): Picked[][] {
  const counts = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const picks = chooseDigest(library, rotation, wish, { counts, fresh: new Map() });
    for (const { hash } of picks) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return [...picks];
  });
}

describe('a digest', () => {
  it('shows three passages, and as many as were wished for', () => {
    const house = paragraphs('house.md', GUESTS, KITCHEN, BICYCLES, LAUNDRY);
    expect(shownIn([house])).toHaveLength(3);
    expect(shownIn([house], { ...DAILY, length: 1 })).toHaveLength(1);
    expect(shownIn([house], { ...DAILY, length: 5 }).sort()).toEqual(
      [GUESTS, KITCHEN, BICYCLES, LAUNDRY].sort(),
    );
  });

  it('begins with the passage that the others talk about', () => {
    const others = ['roof garden', 'workshop', 'guest room', 'rehearsal room'].map(
      (room) => `The key of the ${room} hangs in the office, and the office lends it to residents for a day.`,
    );
    const central = 'The office lends residents the key of a room for a day; every key hangs in the office.';
    const [first] = shownIn([paragraphs('keys.md', BICYCLES, ...others, central)]);
    expect(first).toContain('office');
    expect(first).not.toBe(BICYCLES);
  });

  it('never shows two passages about the same thing on one day', () => {
    const again =
      'Guests are welcome until eleven in the evening, and whoever invites them answers for noise.';
    const both = shownIn([paragraphs('a.md', GUESTS, again, KITCHEN)]);
    expect(both).toHaveLength(2);
    expect(both).toContain(KITCHEN);
  });

  it('shows no fragment, row, menu, footer, or continuation', () => {
    const shown = shownIn([
      paragraphs(
        'page.md',
        'Opening hours',
        'Home | News | About us | Contact | Imprint of this site and of all others.',
        'and whoever does not must ask the office before the end of the month, in writing.',
        'Please bring the following things to the meeting of all residents of the house:',
        'All rights reserved by the association of the residents of this house, its heirs and assigns.',
        GUESTS,
      ),
    ]);
    expect(shown).toEqual([GUESTS]);
  });

  it('shows nothing that several documents repeat, whatever their page numbers', () => {
    const footer = (page: number) =>
      `This page ${page} belongs to the handbook of the association of residents and replaces all before it.`;
    const documents = [GUESTS, KITCHEN, BICYCLES].map((text, page) =>
      paragraphs(`${page}.md`, text, LAUNDRY.replace('laundry', `laundry ${'abc'[page]}`), footer(page)),
    );
    expect(shownIn(documents, { ...DAILY, length: 5 }).join('\n')).not.toContain('This page');
  });

  it('does not take a copy of a document for boilerplate', () => {
    const texts = [GUESTS, KITCHEN];
    expect(shownIn([paragraphs('a.md', ...texts), paragraphs('copy.md', ...texts)]).sort()).toEqual(
      texts.sort(),
    );
  });

  it('keeps to one document, or to documents with a tag', () => {
    const rules = { ...paragraphs('rules.md', GUESTS, KITCHEN), tags: ['House'] };
    const cellar = paragraphs('cellar.md', BICYCLES, LAUNDRY);
    expect(shownIn([rules, cellar], { ...DAILY, document: 'cellar.md' }).sort()).toEqual(
      [BICYCLES, LAUNDRY].sort(),
    );
    expect(shownIn([rules, cellar], { ...DAILY, tag: 'house' }).sort()).toEqual([GUESTS, KITCHEN].sort());
    expect(shownIn([rules, cellar], { ...DAILY, document: 'gone.md' })).toEqual([]);
  });

  it('begins with what is changed, then what is new', () => {
    const library = createLibrary([paragraphs('a.md', GUESTS, KITCHEN, BICYCLES, LAUNDRY)]);
    const rotation = rotationOfAll(library);
    const [first, second, third] = rotation.order;
    if (!first || !second || !third) throw new Error('three passages are worth showing');
    const fresh = new Map([
      [second.hash, {}],
      [third.hash, { before: 'Bicycles may stand in the staircase.' }],
    ]);
    const picks = chooseDigest(library, rotation, DAILY, { counts: new Map(), fresh });
    expect(picks.map(({ hash }) => hash)).toEqual([third.hash, second.hash, first.hash]);
    expect(picks[0]?.fresh?.before).toBe('Bicycles may stand in the staircase.');
  });

  it('has nothing to show where only news are wanted and there are none', () => {
    expect(shownIn([paragraphs('a.md', GUESTS)], { ...DAILY, onlyNew: true })).toEqual([]);
  });

  it('keeps what was chosen before, and fills up what has vanished', () => {
    const library = createLibrary([paragraphs('a.md', GUESTS, KITCHEN, BICYCLES, LAUNDRY)]);
    const rotation = rotationOfAll(library);
    const kept = rotation.order.slice(3, 4);
    const picks = chooseDigest(library, rotation, DAILY, NOTHING, kept);
    expect(picks).toHaveLength(3);
    expect(picks[0]).toEqual(kept[0]);
  });
});

const WORDS =
  'garden cellar kitchen guest noise key office roof bicycle meeting vote money repair heating'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 9, maxLength: 16 })
  .map((words) => `The ${words.join(' ')} of this house and of its residents, as agreed.`);
const corpora = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((each, at) => paragraphs(`${at}.md`, ...each)));

describe('for any documents', () => {
  it('shows every passage worth showing once before any comes again', () => {
    fc.assert(
      fc.property(corpora, fc.integer({ min: 1, max: 5 }), (documents, length) => {
        const library = createLibrary(documents);
        const rotation = rotationOfAll(library);
        const size = rotation.order.length;
        const counts = new Map<string, number>();
        for (const { hash } of days(library, rotation, { ...DAILY, length }, 2 * size + 2).flat()) {
          const least = Math.min(...rotation.order.map((each) => counts.get(each.hash) ?? 0));
          expect(counts.get(hash) ?? 0).toBe(least);
          counts.set(hash, (counts.get(hash) ?? 0) + 1);
        }
        expect(Math.min(...rotation.order.map((each) => counts.get(each.hash) ?? 0))).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('chooses the same in every process, in whatever order the documents were read', () => {
    fc.assert(
      fc.property(corpora, (documents) => {
        const [one, other] = [documents, documents.toReversed()].map((each) => {
          const library = createLibrary(each);
          const all = days(library, rotationOfAll(library), DAILY, 6);
          return all.map((picks) => texts(library, picks));
        });
        expect(one).toEqual(other);
      }),
      { numRuns: 30 },
    );
  });

  it('lets its maker do something else between its steps', () => {
    const library = createLibrary([paragraphs('a.md', GUESTS, KITCHEN)]);
    const steps = rotationOf(library);
    expect(steps.next().done).toBe(false);
  });
});
