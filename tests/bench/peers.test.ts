import { describe, expect, it } from 'vitest';
import { labelOf, PEERS } from '../../bench/peers/all.ts';
import { createCorpus } from '../../bench/peers/peer.ts';
import type { Document } from '../../src/core/model.ts';
import { parseText } from '../../src/documents/text.ts';

const ENGLISH = documentOf(
  'harbour.txt',
  'en',
  `The lighthouse keeper paints the tower every spring.

The ferry to the island leaves at noon from the northern pier.

Tickets for children under six cost nothing.`,
);

const OTHER = documentOf('town.txt', 'en', 'The ferry museum in the town hall is closed on Mondays.');

const CHINESE = documentOf(
  'gangkou.txt',
  'zh',
  `灯塔管理员每年春天粉刷塔楼。

开往岛屿的渡轮中午从北码头出发。

六岁以下儿童免票。`,
);

function documentOf(id: string, language: string, source: string): Document {
  const { text, blocks } = parseText(source);
  return { id, title: id, language, tags: [], revision: '1', text, blocks };
}

describe.each(PEERS.map((peer) => ({ label: labelOf(peer), peer })))('$label', ({ peer }) => {
  it('finds the passage that holds all words of a question', async () => {
    const engine = await peer.build(createCorpus([ENGLISH, OTHER]));
    expect(engine.search({ question: 'ferry island noon' }, 10)[0]).toBe(1);
  });

  it('keeps to the document that a question is limited to', async () => {
    const engine = await peer.build(createCorpus([ENGLISH, OTHER]));
    expect(engine.search({ question: 'ferry', document: 'town.txt' }, 10)).toEqual([3]);
  });

  it('answers the same after saving and loading', async () => {
    const corpus = createCorpus([ENGLISH, OTHER]);
    const saved = await (await peer.build(corpus)).save();
    const loaded = await peer.load(saved, corpus);
    expect(loaded.search({ question: 'children tickets' }, 10)[0]).toBe(2);
  });
});

describe.each(
  PEERS.filter(({ settings }) => settings !== 'defaults').map((peer) => ({ label: labelOf(peer), peer })),
)('$label, for Chinese', ({ peer }) => {
  it('finds a passage by words that no space sets off', async () => {
    const engine = await peer.build(createCorpus([CHINESE]));
    expect(engine.search({ question: '渡轮中午' }, 10)[0]).toBe(1);
  });
});
