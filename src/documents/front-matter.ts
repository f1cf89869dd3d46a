import { parseDocument } from 'yaml';
import { z } from 'zod';
import { toDate } from './dates.ts';
import { languageTag } from './language-tag.ts';
import { FileError, type Metadata } from './parsed.ts';

const word = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).trim());
const words = z.union([z.array(word), word.transform((list) => list.split(','))]);

const schema = z.looseObject({
  title: word.nullish(),
  language: word.nullish(),
  lang: word.nullish(),
  url: word.nullish(),
  author: words.nullish(),
  authors: words.nullish(),
  date: word.nullish(),
  tags: words.nullish(),
});

/**
 * The fields that we know of a front matter; others are left alone.
 *
 * @param yaml what stands between the two `---`, of which the first is line 1 of the file.
 * @throws {FileError} with the line that is wrong.
 */
export function parseFrontMatter(yaml: string): Metadata {
  const document = parseDocument(yaml, { schema: 'core' });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const line = (problem.linePos?.[0].line ?? 0) + 1;
    throw new FileError(
      `line ${line}: the front matter is not YAML (${problem.code.toLowerCase().replaceAll('_', ' ')}); put a value that holds a colon in quotes`,
      {
        cause: problem,
      },
    );
  }
  const fields = schema.safeParse(valuesOf(document) ?? {});
  if (!fields.success) {
    const name = String(fields.error.issues[0]?.path[0] ?? 'front matter');
    throw new FileError(`line ${lineOf(yaml, name)}: "${name}" must be plain text; write it as "${name}: …"`);
  }
  return toMetadata(fields.data, yaml);
}

/** Aliases are looked up only here: one may name nothing, and many may unfold without end. */
function valuesOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new FileError(
      'line 1: the front matter has an alias that cannot be followed; put a value that begins with * in quotes',
      { cause },
    );
  }
}

function toMetadata(fields: z.infer<typeof schema>, yaml: string): Metadata {
  const language = fields.language ?? fields.lang;
  if (language && languageTag(language) === undefined) {
    const name = fields.language ? 'language' : 'lang';
    throw new FileError(`line ${lineOf(yaml, name)}: the ${name} is not a language tag; write it as in "en"`);
  }
  if (fields.url && !/^https?:\/\/\S+$/iu.test(fields.url)) {
    throw new FileError(`line ${lineOf(yaml, 'url')}: the url is no web address; begin it with https://`);
  }
  const author = [...(fields.author ?? []), ...(fields.authors ?? [])].map((name) => name.trim()).join(', ');
  const tags = fields.tags?.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const date = fields.date ? toDate(fields.date) : undefined;
  if (fields.date && date === undefined) {
    throw new FileError(
      `line ${lineOf(yaml, 'date')}: the date is not a calendar date; write it as YYYY-MM-DD`,
    );
  }
  return {
    ...(fields.title ? { title: fields.title } : {}),
    ...(language ? { language } : {}),
    ...(fields.url ? { url: fields.url } : {}),
    ...(author ? { author } : {}),
    ...(date ? { date } : {}),
    ...(tags ? { tags } : {}),
  };
}

/** Line of the file, counting the opening `---`. */
function lineOf(yaml: string, name: string): number {
  return yaml.split('\n').findIndex((line) => line.startsWith(`${name}:`)) + 2;
}

/**
 * Whether a file begins with front matter: a line `---` and a field below it, unlike a rule between paragraphs.
 *
 * @throws {FileError} where nothing closes it, as it would then be taken for text.
 */
export function hasFrontMatter(source: string): boolean {
  if (!/^---[^\S\n]*\r?\n\s*(?:#[^\n]*\n\s*)*[\w-]+\s*:(?:\s|$)/u.test(source)) return false;
  if (/\n---[^\S\n]*(?:\r?\n|$)/u.test(source)) return true;
  throw new FileError('line 1: the front matter has no closing "---"; add it below the last field');
}
