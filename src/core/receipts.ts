import { fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';
import type { Document, Passage } from './model.ts';

/** Crockford's base 32: no letter that is taken for a digit or for another one. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const RECEIPT = /^[0-9a-hjkmnp-tv-z]{10}$/;

/** Units of the two lanes of a fingerprint, and the bits that are taken of each: five characters. */
const LANE_UNITS = 7;
const LANE_BITS = 25;

/**
 * The receipt of a passage: ten characters that depend on its document's id and its exact words alone, so that they
 * outlive every edit elsewhere. 50 bits: among 100,000 passages two share one in 200,000 corpora. `hash` is the
 * fingerprint of the words.
 */
export function receiptOf(document: string, hash: string): string {
  const lanes = fingerprint(`${document}\n${hash}`);
  return [lanes.slice(0, LANE_UNITS), lanes.slice(LANE_UNITS)].map(characters).join('');
}

function characters(lane: string): string {
  const bits = Number.parseInt(lane, 36) >>> (32 - LANE_BITS);
  return [20, 15, 10, 5, 0].map((shift) => ALPHABET.charAt((bits >>> shift) & 31)).join('');
}

/** The receipt of a passage of a document. */
export function receiptOfPassage({ id, text }: Document, { start, end }: Passage): string {
  return receiptOf(id, fingerprint(text.slice(start, end)));
}

/** A receipt as somebody typed it; `undefined` where it is none. */
export function readReceipt(typed: string): string | undefined {
  const receipt = typed
    .toLowerCase()
    .replace(/[\s`·-]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return RECEIPT.test(receipt) ? receipt : undefined;
}

const shelves = new WeakMap<Library, ReadonlyMap<string, number>>();

/** The passage that has this receipt, by its number; the first of several with the same words. */
export function passageOfReceipt(library: Library, receipt: string): number | undefined {
  const numbers = shelves.get(library) ?? numbersOf(library);
  shelves.set(library, numbers);
  return numbers.get(receipt);
}

function numbersOf({ documents, passages }: Library): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [number, passage] of passages.entries()) {
    const document = documents.get(passage.document);
    const receipt = document && receiptOfPassage(document, passage);
    if (receipt !== undefined && !numbers.has(receipt)) numbers.set(receipt, number);
  }
  return numbers;
}
