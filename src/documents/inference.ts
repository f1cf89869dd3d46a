import type { Block, Document } from '../core/model.ts';
import { detectLanguage, languageTag } from './language.ts';
import type { Parsed } from './parsed.ts';

/** Completes what a file says of itself: its title from the first heading or the file's name, its language by detection. */
export function toDocument(id: string, revision: string, parsed: Parsed): Document {
  const { text, blocks, metadata } = parsed;
  return {
    id,
    title: oneLine(metadata.title ?? '') || titleIn(text, blocks) || titleFromName(id),
    language: languageTag(metadata.language ?? '') ?? detectLanguage(text),
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    ...(metadata.author === undefined ? {} : { author: oneLine(metadata.author) }),
    ...(metadata.date === undefined ? {} : { date: metadata.date }),
    tags: metadata.tags ?? [],
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
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
