/** A term that is close to a word. */
export interface NearTerm {
  readonly term: string;
  /** Edits between the two, in UTF-16 units: insertions, deletions and substitutions. */
  readonly distance: number;
}

/** The number of the term in `terms`, which are sorted as JavaScript compares strings; -1 where it is none of them. */
export function numberOf(terms: readonly string[], term: string): number {
  const at = firstFrom(terms, 0, (other) => other >= term);
  return terms[at] === term ? at : -1;
}

/** The terms that begin with `prefix`, sorted. */
export function termsStartingWith(terms: readonly string[], prefix: string): readonly string[] {
  const first = firstFrom(terms, 0, (term) => term >= prefix);
  return terms.slice(
    first,
    firstFrom(terms, first, (term) => !term.startsWith(prefix)),
  );
}

/**
 * The terms within `maxDistance` edits of `word`, sorted. Goes through the terms with the table of Wagner and Fischer
 * (1974), whose rows hold for all terms that begin alike: only those behind what two neighbours share are made anew, and
 * terms that begin with what is too far already are passed over together.
 */
export function termsNear(terms: readonly string[], word: string, maxDistance: number): readonly NearTerm[] {
  const found: NearTerm[] = [];
  const longest = word.length + maxDistance;
  const rows = Array.from({ length: longest + 1 }, () => new Uint16Array(word.length + 1));
  rows[0]?.forEach((_none, column, first) => {
    first[column] = column;
  });
  let before = '';
  let at = 0;
  while (at < terms.length) {
    const term = terms[at] ?? '';
    const end = tooFarAt({ rows, word, term, from: sharedLength(before, term), maxDistance });
    before = term.slice(0, Math.min(end, longest));
    const distance = rows[term.length]?.[word.length];
    if (end > term.length && distance !== undefined && distance <= maxDistance) {
      found.push({ term, distance });
    }
    const begin = term.slice(0, end);
    at = end > term.length ? at + 1 : firstFrom(terms, at + 1, (other) => !other.startsWith(begin));
  }
  return found;
}

/**
 * Fills the rows of `term` behind its first `from` units. The length of the beginning by which it is too far from the word,
 * whatever follows; more than the term has where it is not.
 */
function tooFarAt(search: {
  readonly rows: readonly Uint16Array[];
  readonly word: string;
  readonly term: string;
  readonly from: number;
  readonly maxDistance: number;
}): number {
  const { rows, word, term, from, maxDistance } = search;
  for (let length = from + 1; length <= term.length; length += 1) {
    const [above, row] = [rows[length - 1], rows[length]];
    if (above === undefined || row === undefined) return length;
    const unit = term.charCodeAt(length - 1);
    row[0] = length;
    let least = length;
    for (let column = 1; column <= word.length; column += 1) {
      const kept = (above[column - 1] ?? 0) + (word.charCodeAt(column - 1) === unit ? 0 : 1);
      const distance = Math.min(kept, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
      row[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > maxDistance) return length;
  }
  return term.length + 1;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** The first term from `start` on that `is`, where all behind it are too: looks further and further, then between. */
function firstFrom(terms: readonly string[], start: number, is: (term: string) => boolean): number {
  let low = start;
  let step = 1;
  while (low + step <= terms.length && !is(terms[low + step - 1] ?? '')) {
    low += step;
    step *= 2;
  }
  let high = Math.min(terms.length, low + step - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(terms[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
