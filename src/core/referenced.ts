import { type Library, passageAt } from './library.ts';
import type { Document, Passage, Quote } from './model.ts';
import { quotePassage } from './quotes.ts';
import { type Reference, referTo, sourceKey } from './reference.ts';

/** What a reference stands for in the documents of now. */
export interface Referenced {
  readonly document: Document;
  readonly passage: Passage;
  readonly quote: Quote;
}

/** `undefined` where the document has changed since. */
export function resolveReference(library: Library, reference: Reference): Referenced | undefined {
  const document = documentOf(library, reference.source);
  const passage = document && passageAt(library, document.id, reference.start);
  const sentence = passage?.sentences[reference.sentence];
  if (!document || !passage || !sentence) return undefined;
  return { document, passage, quote: quotePassage(document, passage, { sentence }) };
}

const keysOf = new WeakMap<Library, ReadonlyMap<string, Document>>();

function documentOf(library: Library, source: string): Document | undefined {
  const keys =
    keysOf.get(library) ??
    new Map([...library.documents.values()].map((document) => [sourceKey(document), document]));
  keysOf.set(library, keys);
  return keys.get(source);
}

/** The reference to the passage and key sentence of a quote; none where no passage stands there now. */
export function referenceOf(library: Library, quote: Quote): readonly Reference[] {
  const document = library.documents.get(quote.document);
  const passage = document && passageAt(library, document.id, quote.start);
  return document && passage ? [referTo(document, passage, quote.sentence)] : [];
}
