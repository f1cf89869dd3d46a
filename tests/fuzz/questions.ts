import fc from 'fast-check';
import { edit, edited, hostile } from './hostile.ts';

/** What is asked, and by which way it reaches the bot. */
export interface Asked {
  readonly text: string;
  /** `verify` has a pasted text checked; `inline` and `typed` are searches while typing: results to send on, and suggestions. */
  readonly way: 'ask' | 'verify' | 'inline' | 'typed';
}

/** A question, hostile or real or something between; `real` are questions and sentences. */
export function anyQuestion(real: readonly string[]): fc.Arbitrary<Asked> {
  const changed = fc
    .tuple(fc.constantFrom(...real), fc.array(fc.tuple(edit, hostile), { maxLength: 4 }))
    .map(([text, edits]) => edits.reduce((question, [each, put]) => edited(question, each, put), text));
  const piece = fc.oneof(hostile, fc.constantFrom(...real));
  const mixed = fc
    .tuple(fc.array(piece, { maxLength: 5 }), fc.constantFrom('', ' ', '? '))
    .map(([pieces, between]) => pieces.join(between));
  const way = fc.oneof(
    { weight: 8, arbitrary: fc.constant('ask' as const) },
    { weight: 2, arbitrary: fc.constantFrom('verify' as const, 'inline' as const, 'typed' as const) },
  );
  return fc.record({
    text: fc.oneof({ weight: 2, arbitrary: changed }, { weight: 1, arbitrary: mixed }),
    way,
  });
}

/** A question about a document that is not known yet: words from a place in it, which {@link cutFrom} finds. */
export const anyCut = fc.record({ at: fc.nat({ max: 10_000 }), length: fc.integer({ min: 1, max: 200 }) });

/** The words of `text` at a share of its length in ten-thousandths. */
export function cutFrom(
  text: string,
  { at, length }: { readonly at: number; readonly length: number },
): string {
  const start = Math.floor((text.length * at) / 10_000);
  return text.slice(start, start + length);
}
