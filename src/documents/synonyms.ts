import { z } from 'zod';
import type { Preferences } from '../core/preferences.ts';
import type { Synonyms } from '../core/synonyms.ts';
import { parseList, parseOwnerYaml } from './owner-file.ts';
import { FileError } from './parsed.ts';

/** Where the owner's synonyms are in the folder of his documents. */
export const SYNONYMS_FILE = 'synonyms.yml';

/** Longer is no phrase, and more is no list of synonyms but a mistake. */
const MAX_LENGTH = 100;
const MAX_PHRASES = 50;
const MAX_ENTRIES = 5_000;

const FORMS = 'write "- [car, automobile]", or "- from: PR" with "to: [pull request]" below it';
const PHRASE = `give a word or a phrase of at most ${MAX_LENGTH} characters`;

const phrase = z
  .string({ error: PHRASE })
  .trim()
  .max(MAX_LENGTH, PHRASE)
  .regex(/[\p{L}\p{N}]/u, PHRASE);

const phrases = z.array(phrase).max(MAX_PHRASES, `give at most ${MAX_PHRASES} phrases in one entry`);

const EQUAL = phrases
  .min(2, `one phrase alone has no synonym; ${FORMS}`)
  .transform((equal) => ({ from: equal, to: equal }));

const ONE_WAY = z.strictObject({ from: someOf('from'), to: someOf('to') }, { error: explainEntry });

function someOf(name: string) {
  const missing = `"${name}" needs a word, a phrase, or a list of them`;
  return z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z
      .array(phrase, { error: missing })
      .min(1, missing)
      .max(MAX_PHRASES, `give at most ${MAX_PHRASES} phrases in one entry`),
  );
}

function explainEntry(issue: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (issue.code !== 'unrecognized_keys') return FORMS;
  return `${(issue.keys ?? []).map((key) => JSON.stringify(key)).join(', ')} is not known here; ${FORMS}`;
}

/** @throws {FileError} that lists every entry that is wrong, with its line. */
export function parseSynonyms(source: string): Pick<Preferences, 'synonyms'> {
  const yaml = parseOwnerYaml(source);
  if (yaml.kind === 'broken') throw new FileError(`line ${yaml.line}: ${yaml.what}`, { cause: yaml.cause });
  if (yaml.value === null) return { synonyms: [] };
  if (!Array.isArray(yaml.value)) throw new FileError(`no list of synonyms; ${FORMS}`);
  if (yaml.value.length > MAX_ENTRIES)
    throw new FileError(`more than ${MAX_ENTRIES} entries; keep the useful ones`);
  const { entries, problems } = parseList<Synonyms>(yaml, (entry) =>
    Array.isArray(entry) ? EQUAL : ONE_WAY,
  );
  if (problems.length > 0)
    throw new FileError(problems.map(({ line, what }) => `line ${line}: ${what}`).join('; '));
  return { synonyms: entries.map(({ data }) => data) };
}
