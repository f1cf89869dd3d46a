import { expect, it } from 'vitest';
import type { FormerPassage, Past } from '../../src/core/past.ts';
import { receiptOfPassage } from '../../src/core/receipts.ts';
import { traceToJson } from '../../src/core/trace-json.ts';
import { trace } from '../../src/core/tracing.ts';
import { houseLibrary } from '../fixtures/house.ts';

const LIBRARY = houseLibrary();

const FORMER: FormerPassage = {
  ...{ receipt: '0000000001', document: 'rules.md', revision: 'revision of before' },
  ...{ text: 'The quiet hours begin at nine.', goneMs: 1_773_100_800_000 },
};

function receiptOf(words: string): string {
  const [passage] = LIBRARY.passages.filter(({ document, start, end }) =>
    LIBRARY.documents.get(document)?.text.slice(start, end).includes(words),
  );
  const document = LIBRARY.documents.get(passage?.document ?? '');
  if (passage === undefined || document === undefined) throw new Error(`no passage says ${words}`);
  return receiptOfPassage(document, passage);
}

async function jsonOf(typed: string, former: Awaited<ReturnType<Past['former']>> = { kind: 'unknown' }) {
  return traceToJson(await trace(LIBRARY, typed, { former: async () => former }));
}

const QUIET = receiptOf('The quiet hours begin');

/** Where the passage is now. */
const PLACE = {
  ...{ receipt: QUIET, revision: 'revision of rules.md', number: 3, total: 4 },
  quote: { document: 'rules.md', title: 'House rules', text: expect.stringContaining('begin at ten') },
};

it('says in the form for scripts where a passage stands that is unchanged', async () => {
  expect(await jsonOf(` ${QUIET.toUpperCase()}`)).toMatchObject({ state: 'unchanged', ...PLACE });
});

it('says what a changed passage was, where it stands now, and word by word what has changed', async () => {
  const passage = { ...FORMER, successor: QUIET };
  expect(await jsonOf('0000000001', { kind: 'known', passage })).toMatchObject({
    ...{ state: 'changed', ...PLACE, receipt: '0000000001', former: passage },
    difference: [
      { kind: 'same', text: expect.stringContaining('begin at') },
      { kind: 'removed', text: 'nine' },
      ...[{ kind: 'same' }, { kind: 'added' }, { kind: 'same', text: '. ' }, { kind: 'added' }],
    ],
  });
});

it('says no difference where the wordings have too little in common', async () => {
  const text = Array.from({ length: 2_000 }, (_none, at) => `word${at}`).join(' ');
  const passage = { ...FORMER, text, successor: QUIET };
  expect(await jsonOf('0000000001', { kind: 'known', passage })).not.toHaveProperty('difference');
});

it('says what a passage was that is gone', async () => {
  expect(await jsonOf('0000000001', { kind: 'known', passage: FORMER })).toEqual({
    ...{ state: 'gone', receipt: '0000000001', former: FORMER },
  });
});

it('says why there is nothing to say', async () => {
  expect(await jsonOf('hello')).toEqual({ state: 'unreadable' });
  expect(await jsonOf('0000000001')).toEqual({ state: 'unknown' });
  expect(await jsonOf('0000000001', { kind: 'away' })).toEqual({ state: 'away' });
});
