import type { Phrase } from '../core/messages/catalogue.ts';

/** What a person typed, understood or not; what was not understood comes with something that would be. */
export type Understood<Value> = { readonly kind: 'understood'; readonly value: Value } | Unclear;

/** Shown to whoever typed it, and to nobody else: `message` repeats the input. */
export interface Unclear {
  readonly kind: 'unclear';
  /** One plain sentence. */
  readonly message: Phrase;
  /** An input that would have been understood. */
  readonly example: string;
}

/** Wraps a value that was understood. */
export function understood<Value>(value: Value): Understood<Value> {
  return { kind: 'understood', value };
}

/** Says what was not understood, and what would be. */
export function unclear(message: Phrase, example: string): Unclear {
  return { kind: 'unclear', message, example };
}

/** Folds what people type: compatibility forms, case, diacritics, and the space around it. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').trim();
}
