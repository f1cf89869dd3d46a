import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AccessRule } from '../../src/core/access.ts';
import { mayShow } from '../../src/core/access.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { Document, Event, Narrowing, Place } from '../../src/core/model.ts';
import { levelsOf, patternsWord } from '../../src/core/place-settings.ts';
import { receiptOfPassage } from '../../src/core/receipts.ts';
import { encodePress, referTo } from '../../src/core/reference.ts';
import { accessOf } from '../../src/documents/access.ts';
import { documentOf, HOUSE } from '../fixtures/house.ts';
import { ANN, command, LOBBY, OFFICE, openStage, origin, press, SECRET, said } from './stage.ts';

const DOCUMENTS: readonly Document[] = [
  ...HOUSE,
  SECRET,
  documentOf('minutes.md', '# Keys\n\nThe spare key of the boiler was lost by the caretaker in October.', {
    title: 'Minutes',
    tags: ['board'],
  }),
  documentOf('kessel.md', '# Kessel\n\nDer Kessel wurde vom Hausmeister im Keller aufgestellt.', {
    title: 'Der Kessel',
    language: 'de',
  }),
  documentOf('copy.md', HOUSE[1]?.text ?? '', { title: 'A copy of the garden' }),
];
const WHOLE = createLibrary(DOCUMENTS);

const sentences = WHOLE.passages.map(({ document, start, end }) =>
  (WHOLE.documents.get(document)?.text ?? '').slice(start, end),
);
const words = [...new Set(sentences.flatMap((each) => each.match(/[\p{L}]{3,}/gu) ?? []))];
const receipts = WHOLE.passages.flatMap((passage) => {
  const document = WHOLE.documents.get(passage.document);
  return document === undefined ? [] : [receiptOfPassage(document, passage)];
});
const tokens = WHOLE.passages.flatMap((passage) => {
  const document = WHOLE.documents.get(passage.document);
  if (document === undefined) return [];
  const references = [referTo(document, passage, passage.sentences[0] ?? passage)];
  return (['show', 'context', 'source'] as const).map((action) =>
    encodePress({ action, shown: 0, references }),
  );
});

const wording = fc.oneof(
  fc.constantFrom(...sentences),
  fc.subarray(words, { minLength: 1, maxLength: 6 }).map((chosen) => `${chosen.join(' ')}?`),
  fc.constantFrom(
    'Where does the spare key hang?',
    'Who turns the zqlever of the zqvault?',
    'spare kez',
    'ZQA',
  ),
);
const name = fc.constantFrom(...DOCUMENTS.flatMap(({ id, title }) => [id, title]), 'nothing.md');
const typed = fc.oneof(
  fc.constantFrom('', '#', 'z', 'th', '#b'),
  name,
  fc.constantFrom(...words).map((word) => word.slice(0, 4)),
);

const eventAt: fc.Arbitrary<(place: Place) => Event> = fc.oneof(
  wording.map((question) => (place: Place) => command(place, 'ask', { question })),
  fc.tuple(wording, name).map(
    ([question, document]) =>
      (place: Place) =>
        command(place, 'ask', { question, document }),
  ),
  wording.map((text) => (place: Place) => command(place, 'verify', { text })),
  fc.constantFrom(...receipts).map((id) => (place: Place) => command(place, 'source', { id })),
  fc.constantFrom(...tokens).map((token) => (place: Place) => press(place, token)),
  fc
    .constantFrom('sources', 'help', 'gaps', 'digest preview', 'digest next', 'digest why', 'digest status')
    .map((each) => (place: Place) => command(place, each)),
  name.map(
    (document) => (place: Place) =>
      command(place, 'digest set', { time: '08:00', timezone: 'UTC', document }),
  ),
  fc
    .constantFrom('digest:source:2026-03-10', 'digest:read:2026-03-10:0')
    .map((token) => (place: Place) => press(place, token)),
  fc.tuple(fc.constantFrom('question', 'document'), fc.constantFrom('ask', 'digest'), typed).map(
    ([option, spec, value]) =>
      (place: Place): Event => ({ kind: 'autocomplete', command: spec, option, value, ...origin(place) }),
  ),
  wording.map(
    (query) =>
      (place: Place): Event => ({ kind: 'inline', query, ...origin(place) }),
  ),
);

const rule: fc.Arbitrary<AccessRule> = fc.record({
  documents: fc.subarray([...DOCUMENTS.map(({ id }) => id), 'staff', '*.md'], { minLength: 1, maxLength: 3 }),
  places: fc.subarray(['test:staff', 'test:lobby', 'test:office']),
});

it('no reply depends on a document that may not be shown there, whatever the rules, the wishes of its admins and what is asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rule, { maxLength: 3 }),
      fc.constantFrom(LOBBY, OFFICE, ANN),
      // Of the place itself, then of what it is part of.
      fc.constantFrom<Narrowing>(
        'none',
        [['*.md']],
        [['minutes.md', 'staff']],
        [['g*', 'r*', 'staff/**']],
        [['g*', 'staff'], ['*.md']],
        [['**'], ['staff', 'r*']],
      ),
      fc.array(eventAt, { minLength: 3, maxLength: 8 }),
      async (rules, place, narrowing, events) => {
        const access = accessOf(rules);
        const anywhere = { ...place, direct: true };
        const limited = await openStage({ documents: DOCUMENTS, rules });
        const levels = levelsOf(place);
        const chosen = narrowing === 'none' ? [] : narrowing.slice(0, levels.length);
        for (const [at, patterns] of chosen.entries()) {
          await limited.storage.settings.set(levels[at] ?? place, 'documents', patternsWord(patterns));
        }
        const seen = DOCUMENTS.filter(({ id }) => mayShow(access, id, { ...place, narrowing: chosen }));
        const alone = await openStage({ documents: seen, rules: [] });
        const open = await openStage({
          documents: DOCUMENTS.filter(({ id }) => mayShow(access, id, anywhere)),
          rules: [],
        });
        try {
          for (const make of events) {
            const event = make(place);
            const other = event.kind === 'inline' ? open : alone;
            expect(await said(limited.bot, event)).toEqual(await said(other.bot, event));
          }
        } finally {
          await Promise.all([limited.stop(), alone.stop(), open.stop()]);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
