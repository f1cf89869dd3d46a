/** Letters by which the terms are laid out, and of the shortest ending that can be looked up. */
const MIN_ENDING = 4;

/** Terms laid out by their last letters: four bytes a term, and an entry for each ending of four letters. */
export interface TermsByEnd {
  readonly terms: readonly string[];
  /** The last term with these four letters at its end. */
  readonly last: ReadonlyMap<string, number>;
  /** For each term the one before it with the same ending, by its number plus 1; 0 for none. */
  readonly before: Uint32Array;
}

/** Lays out terms that are all different; those of four letters or fewer have nothing before an ending, and stay out. */
export function layOutByEnd(terms: readonly string[]): TermsByEnd {
  const last = new Map<string, number>();
  const before = new Uint32Array(terms.length);
  terms.forEach((term, at) => {
    if (term.length <= MIN_ENDING) return;
    const ending = term.slice(-MIN_ENDING);
    before[at] = (last.get(ending) ?? -1) + 1;
    last.set(ending, at);
  });
  return { terms, last, before };
}

/** The terms that have `ending` behind other letters; none for an ending of fewer than four letters. */
export function termsEndingWith({ terms, last, before }: TermsByEnd, ending: string): readonly string[] {
  if (ending.length < MIN_ENDING) return [];
  const found: string[] = [];
  let at = last.get(ending.slice(-MIN_ENDING)) ?? -1;
  while (at >= 0) {
    const term = terms[at] ?? '';
    if (term.length > ending.length && term.endsWith(ending)) found.push(term);
    at = (before[at] ?? 0) - 1;
  }
  return found;
}
