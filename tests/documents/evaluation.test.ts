import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Block } from '../../src/core/model.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';

const DATA = fileURLToPath(new URL('../../../shared/eval', import.meta.url));
const present = existsSync(DATA);
const why = present ? '' : ' (skipped: the evaluation data lies outside of the project and is not here)';

const question = z.object({
  id: z.string(),
  spans: z.array(z.object({ document: z.string(), start: z.number(), end: z.number() })).default([]),
});

describe.skipIf(!present)(`on the evaluation data${why}`, () => {
  test.each(['article', 'squad', 'policy', 'chinese'])(
    'every answer of %s can be found whole in one block that is searched',
    async (set) => {
      const { documents } = await loadCorpus(`${DATA}/${set}/corpus`);
      const blocks = new Map(documents.map((document) => [document.id, document.blocks]));
      const lines = (await readFile(`${DATA}/${set}/questions.jsonl`, 'utf8')).trim().split('\n');
      const lost = lines
        .map((line) => question.parse(JSON.parse(line)))
        .filter(({ spans }) => spans.length > 0)
        .filter(
          ({ spans }) =>
            !spans.some((span) => (blocks.get(span.document) ?? []).some((block) => holds(block, span))),
        );
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );

  test('the section titles of the article are headings', async () => {
    const { documents } = await loadCorpus(`${DATA}/article/corpus`);
    const headings = documents.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading'));
    expect(headings).toHaveLength(12);
  });
});

function holds(block: Block, span: { readonly start: number; readonly end: number }): boolean {
  return block.kind !== 'heading' && block.start <= span.start && span.end <= block.end;
}
