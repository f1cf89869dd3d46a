import type { Block, Document } from '../core/model.ts';
import { detectLanguage, languageTag } from './language.ts';
import type { Parsed } from './parsed.ts';

/**
 * Completes what a file says of itself: its title from the first heading or the file's name, its language by detection.
 * Half surrogate pairs, which escapes in XML and YAML can write and no message can carry, become U+FFFD of the same length.
 */
export function toDocument(id: string, revision: string, parsed: Parsed): Document {
  const { blocks, metadata } = parsed;
  const text = parsed.text.toWellFormed();
  return {
    id,
    title: oneLine(metadata.title ?? '') || titleIn(text, blocks) || titleFromName(id),
    language: languageTag(metadata.language ?? '') ?? detectLanguage(text),
    ...(metadata.url === undefined ? {} : { url: metadata.url.toWellFormed() }),
    ...(metadata.author === undefined ? {} : { author: oneLine(metadata.author) }),
    ...(metadata.date === undefined ? {} : { date: metadata.date }),
    tags: (metadata.tags ?? []).map((tag) => tag.toWellFormed()),
    revision,
    text,
    blocks,
  };
}

/** A heading names the whole document only where nothing stands before it. */
function titleIn(text: string, blocks: readonly Block[]): string | undefined {
  const first = blocks[0];
  return first?.kind === 'heading' ? oneLine(text.slice(first.start, first.end)) : undefined;
}

function titleFromName(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
  const words = name
    .replace(/[_\s]+/gu, ' ')
    .replace(/(?<=\p{L})-|-(?=\p{L})/gu, ' ')
    .trim();
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) || id;
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
