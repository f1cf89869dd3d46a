import { expect } from 'vitest';
import type { Block } from '../../src/core/model.ts';

interface Structured {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** One line a block: its kind, its words, and what leads it. */
export function outline({ text, blocks }: Structured): readonly string[] {
  return blocks.map((block) => {
    const kind = block.kind === 'heading' ? `h${block.level}` : block.kind;
    const lead =
      block.kind === 'heading' || block.lead === undefined
        ? ''
        : ` < ${text.slice(block.lead.start, block.lead.end)}`;
    return `${kind}: ${text.slice(block.start, block.end)}${lead}`;
  });
}

/** The promises of the model: blocks sorted, disjoint, inside the text, with words; leads inside the text. */
export function expectWellFormed({ text, blocks }: Structured): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(block.start, block.end).trim()).not.toBe('');
    end = block.end;
    if (block.kind === 'heading') expect(block.level).toBeGreaterThanOrEqual(1);
    else if (block.lead !== undefined) expectLead(text, block.lead, block.start);
  }
}

function expectLead(
  text: string,
  lead: { readonly start: number; readonly end: number },
  before: number,
): void {
  expect(lead.start).toBeGreaterThanOrEqual(0);
  expect(lead.end).toBeGreaterThan(lead.start);
  expect(lead.end).toBeLessThanOrEqual(before);
  expect(text.slice(lead.start, lead.end).trim()).not.toBe('');
}
