/** A passage that its document no longer holds in these words. */
export interface FormerPassage {
  readonly receipt: string;
  /** Id of its document. */
  readonly document: string;
  /** The last revision that was seen with it. */
  readonly revision: string;
  /** Its words, or the beginning of very many. */
  readonly text: string;
  /** When it was first missed, in milliseconds since the epoch. */
  readonly goneMs: number;
  /** Receipt of the passage that took its place; absent where none did. */
  readonly successor?: string;
}

/** Whoever remembers what documents said before, as the core sees it. */
export interface Past {
  /** `away` where the memory cannot be asked at the moment. */
  former(
    receipt: string,
  ): Promise<
    { readonly kind: 'known'; readonly passage: FormerPassage } | { readonly kind: 'unknown' | 'away' }
  >;
}
