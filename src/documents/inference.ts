import type { Block, Document } from '../core/model.ts';
import type { Format } from './formats.ts';
import { detectLanguage } from './language.ts';
import { languageTag } from './language-tag.ts';
import type { Parsed, Remark } from './parsed.ts';

/** Of a wrong value, in UTF-16 units. */
const MAX_SHOWN = 80;

/**
 * Completes what a file says of itself: its title from the first heading or the file's name, its language by detection.
 * Half surrogate pairs, which escapes in XML and YAML can write and no message can carry, become U+FFFD of the same length.
 */
export function toDocument(id: string, revision: string, parsed: Parsed): Document {
  const { blocks, metadata } = parsed;
  const text = parsed.text.toWellFormed();
  const author = oneLine(metadata.author ?? '');
  return {
    id,
    title: oneLine(metadata.title ?? '') || titleIn(text, blocks) || titleFromName(id),
    language: languageTag(metadata.language ?? '') ?? detectLanguage(text),
    ...(metadata.url === undefined ? {} : { url: metadata.url.toWellFormed() }),
    ...(author === '' ? {} : { author }),
    ...(metadata.date === undefined ? {} : { date: metadata.date }),
    tags: (metadata.tags ?? []).map((tag) => tag.toWellFormed()),
    revision,
    text,
    blocks,
  };
}

/** Where each format says its title. */
const TITLE_ADVICE: Readonly<Record<Format, string>> = {
  text: 'Begin it with a heading, with a line of === below.',
  markdown: 'Give it a "title: " in its front matter, or begin it with a heading.',
  html: 'Give the page a <title>.',
  pdf: 'Set the title among its properties.',
  docx: 'Set the title among its properties.',
};

/** What a file does not say of itself, or says in a way that cannot be used. */
export function remarksOn(
  format: Format,
  { text, blocks, metadata, remarks = [] }: Parsed,
): readonly Remark[] {
  const found = [...remarks];
  if (!oneLine(metadata.title ?? '') && !titleIn(text, blocks)) {
    found.push({ what: 'it has no title, so that its name stands for one', advice: TITLE_ADVICE[format] });
  }
  if (metadata.language && languageTag(metadata.language) === undefined) {
    const what = `its language ${JSON.stringify(metadata.language.slice(0, MAX_SHOWN))} is no language tag`;
    found.push({ what, advice: 'Write it as in "en"; until then it is guessed.' });
  }
  return found;
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

/** Something that is seen; a message without any is refused by Telegram. */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{C}]/u;

/** Without line ends and code points that no text may hold; empty where nothing of it is seen. */
function oneLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Noncharacter_Code_Point}]+/gu, ' ')
    .trim();
  return VISIBLE.test(line) ? line : '';
}
