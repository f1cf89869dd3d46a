import { indexTerms } from './library.ts';

/** One passage of a document as it reads at some time. */
export interface Wording {
  /** Fingerprint of its exact words. */
  readonly hash: string;
  readonly text: string;
}

/** A passage that a new revision of a document brought; `before` is what it seems to replace. */
export interface Rewording {
  readonly hash: string;
  readonly before?: string;
}

/** A passage that shares less than this of its words with an older one is new, not changed (Jaccard similarity). */
const CHANGED_SHARE = 0.3;

/** Older passages that one new passage is compared with: those around the same part of the document. */
const MAX_COMPARED = 60;

/** What of `after` was not in `before`: new wordings of what vanished, and what is new altogether. */
export function rewordings(
  before: readonly Wording[],
  after: readonly Wording[],
  language: string,
): readonly Rewording[] {
  const kept = new Set(after.map(({ hash }) => hash));
  const known = new Set(before.map(({ hash }) => hash));
  const vanished = before
    .filter(({ hash }) => !kept.has(hash))
    .map(({ text }) => ({ text, terms: new Set(indexTerms(text, language)), taken: false }));
  const added = after.filter(({ hash }) => !known.has(hash));
  return added.map(({ hash, text }, at) => {
    const terms = new Set(indexTerms(text, language));
    const middle = Math.round((at / added.length) * vanished.length);
    const near = vanished.slice(Math.max(0, middle - MAX_COMPARED / 2), middle + MAX_COMPARED / 2);
    const [best] = near
      .filter(({ taken }) => !taken)
      .map((old) => ({ old, share: sharedBy(terms, old.terms) }))
      .sort((a, b) => b.share - a.share);
    if (best === undefined || best.share < CHANGED_SHARE) return { hash };
    best.old.taken = true;
    return { hash, before: best.old.text };
  });
}

function sharedBy(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of left) if (right.has(term)) shared += 1;
  return shared / Math.max(1, left.size + right.size - shared);
}
