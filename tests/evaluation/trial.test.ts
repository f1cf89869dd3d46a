import { expect, it } from 'vitest';
import { loadDataset } from '../../src/evaluation/dataset.ts';
import { ask } from '../../src/evaluation/trial.ts';
import { folderOf } from '../documents/temporary.ts';

const TEXT = 'Spectators sit in the upper gallery. It is warm there.\n\nWater is free for all players.\n';

it.each([
  ['inside the key sentence', 18, 35, { hits: [true], sentenceHit: true, shownHit: true, relevant: 1 }],
  ['over two sentences', 18, 43, { hits: [true], sentenceHit: false, shownHit: true, relevant: 1 }],
  ['over two passages', 18, 62, { hits: [false], sentenceHit: false, shownHit: false, relevant: 0 }],
])('a hit holds the answer whole: %s', async (_, start, end, expected) => {
  const spans = [{ document: 'rules.txt', start, end }];
  const line = JSON.stringify({ id: '1', question: 'Where do spectators sit?', kind: 'answerable', spans });
  const folder = await folderOf({ 'corpus/rules.txt': TEXT, 'questions.jsonl': line });
  const [result] = ask(await loadDataset(folder), { now: () => 0, onProgress: () => {} });
  expect({ ...result, hits: result?.hits.slice(0, 1) }).toMatchObject(expected);
});
