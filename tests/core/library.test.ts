import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { createLibrary, snapshotKey, snapshotOf } from '../../src/core/library.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';

const { documents } = await loadCorpus('corpus');

describe('a library', () => {
  it('answers from a snapshot as it did before', () => {
    const fresh = createLibrary(documents);
    const loaded = createLibrary(documents, { snapshot: snapshotOf(fresh) });
    expect(loaded.passages).toEqual(fresh.passages);
    for (const question of ['Where was Aliyev welcomed?', '阿塞拜疆', 'What does SCO mean?']) {
      expect(answer(loaded, question)).toEqual(answer(fresh, question));
    }
  });

  it('is the same whatever the order of its documents', () => {
    const turned = createLibrary([...documents].reverse());
    expect(turned.passages).toEqual(createLibrary(documents).passages);
  });

  it('has another key for other documents, and the same for the same', () => {
    const [first, ...rest] = documents;
    if (first === undefined) throw new Error('the shipped corpus is empty');
    expect(snapshotKey([...documents].reverse())).toBe(snapshotKey(documents));
    expect(snapshotKey([{ ...first, revision: 'other' }, ...rest])).not.toBe(snapshotKey(documents));
    expect(snapshotKey(rest)).not.toBe(snapshotKey(documents));
  });
});
