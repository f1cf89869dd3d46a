import { parseDocument, stringify } from 'yaml';
import { decode } from '../documents/encoding.ts';
import type { Format } from '../documents/formats.ts';
import { hasFrontMatter } from '../documents/front-matter.ts';

/** What an owner says of a document as he adds it. */
export interface Facts {
  readonly title?: string;
  /** A web address. */
  readonly url?: string;
}

/** Formats in which {@link withFacts} can write. */
export function carriesFacts(format: Format): format is 'markdown' | 'html' {
  return format === 'markdown' || format === 'html';
}

/**
 * A file that says so of itself: in the front matter of Markdown, in the head of a page. Its words stay as they are, in
 * UTF-8.
 *
 * @throws {FileError} where the file is no text, or has front matter without an end.
 */
export function withFacts(
  bytes: Uint8Array<ArrayBuffer>,
  format: 'markdown' | 'html',
  facts: Facts,
): Uint8Array<ArrayBuffer> {
  const source = decode(bytes);
  return new TextEncoder().encode(
    format === 'markdown' ? inFrontMatter(source, facts) : inHead(source, facts),
  );
}

const FRONT_MATTER = /^(---[^\S\n]*\r?\n)(.*?)(\r?\n---[^\S\n]*(?:\r?\n|$))/su;

function inFrontMatter(source: string, facts: Facts): string {
  const end = /^[^\n]*\r\n/u.test(source) ? '\r\n' : '\n';
  const found = hasFrontMatter(source) ? FRONT_MATTER.exec(source) : null;
  if (found === null)
    return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n`.replaceAll('\n', end) + source;
  const [whole, open = '', fields = '', close = ''] = found;
  const yaml = parseDocument(fields, { schema: 'core' });
  // What is broken is for the loader to tell.
  if (yaml.errors.length > 0) return source;
  for (const [name, value] of Object.entries(facts)) yaml.set(name, value);
  const written = yaml.toString({ lineWidth: 0 }).trimEnd().replaceAll(/\r?\n/gu, end);
  return `${open}${written}${close}${source.slice(whole.length)}`;
}

/** Where the tags of a head go: behind `<head>`, else behind the doctype. The first of each kind counts. */
const HEADS = [/<head(?:\s[^>]*)?>/iu, /^\s*<!doctype[^>]*>/iu];

function inHead(source: string, { title, url }: Facts): string {
  const uncommented = source.replace(/<!--.*?-->/gsu, (comment) => ' '.repeat(comment.length));
  const [head] = HEADS.flatMap((pattern) => pattern.exec(uncommented) ?? []);
  const at = head === undefined ? 0 : uncommented.indexOf(head) + head.length;
  const tags = [
    ...(title === undefined ? [] : [`<meta property="og:title" content="${escaped(title)}">`]),
    ...(url === undefined ? [] : [`<link rel="canonical" href="${escaped(url)}">`]),
  ];
  return `${source.slice(0, at)}${tags.join('')}${source.slice(at)}`;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
