import { posix } from 'node:path';
import { z } from 'zod';
import type { Access, AccessRule, OutdatedRule } from '../core/access.ts';
import type { Skipped } from './files.ts';
import { misnamedFile, misnamedText, parseList, parseOwnerYaml, readOwnerFile } from './owner-file.ts';
import { FileError, reasonOf } from './parsed.ts';

/** Where the owner says, in the folder of his documents, which of them are shown where. */
export const ACCESS_FILE = 'access.yml';

const MAX_RULES = 1_000;
const MAX_LENGTH = 500;

const FORM =
  'write "- documents: staff/**" with "places: [discord:<server id>, telegram:<chat id>]" below it';
const DOCUMENTS = `"documents" needs a path such as "staff/**" or "rules.md", or a list of them`;
const PLACES =
  '"places" needs a list such as [discord:<server id>, telegram:<chat id>], or [] for documents that are shown nowhere';

/** A server, a channel or a thread; a group or a channel, perhaps with a topic: people have ids without the sign. */
const PLACE = /^(?:discord:\d{1,20}|telegram:-\d{1,16}(?::\d{1,16})?)$/;

const pattern = z.string({ error: DOCUMENTS }).trim().min(1, DOCUMENTS).max(MAX_LENGTH, DOCUMENTS);

const place = z
  .string({ error: PLACES })
  .trim()
  .refine((text) => PLACE.test(text), {
    error: ({ input }) =>
      `${JSON.stringify(input)} is no place; write discord: and the id of a server or a channel, or telegram: and the id of a group, which begins with -`,
  });

const RULE: z.ZodType<AccessRule> = z.strictObject(
  {
    documents: z.preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(pattern, { error: DOCUMENTS }).min(1, DOCUMENTS),
    ),
    places: z.array(place, { error: PLACES }),
  },
  { error: explainRule },
);

function explainRule(issue: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (issue.code !== 'unrecognized_keys') return FORM;
  return `${(issue.keys ?? []).map((key) => JSON.stringify(key)).join(', ')} is not known here; ${FORM}`;
}

/** The owner's rules, and why his file could not be taken. */
interface Loaded {
  /** `undefined` where nobody knows them, so that nothing may be shown to anybody but the owner. */
  readonly access: readonly AccessRule[] | undefined;
  readonly skipped: readonly Skipped[];
}

/**
 * Reads the owner's rules. In place of a file that is broken, or that has gone or been emptied while the bot runs, those of `previous`
 * hold. `others` are the files of the folder that are no documents.
 */
export async function loadAccess(
  folder: string,
  others: readonly string[],
  previous: readonly AccessRule[] | undefined,
): Promise<Loaded> {
  const kept = previous === undefined ? '' : ' (its last good version still holds)';
  const failed = (file: string, reason: string): Loaded => ({
    access: previous,
    skipped: [{ file, reason: `${reason}${kept}` }],
  });
  const misnamed = misnamedFile(ACCESS_FILE, others);
  if (misnamed !== undefined) return failed(misnamed, misnamedText(ACCESS_FILE));
  try {
    const source = await readOwnerFile(folder, ACCESS_FILE);
    if (source?.trim()) return { access: parseAccessRules(source), skipped: [] };
  } catch (error) {
    return failed(ACCESS_FILE, reasonOf(error));
  }
  // Some editors remove or empty a file for a moment, and nothing must be seen in it.
  if (previous !== undefined && previous.length > 0) return failed(ACCESS_FILE, GONE);
  return { access: [], skipped: [] };
}

const GONE = 'it is gone or empty; put it back, or write [] into it to show every document everywhere';

/** @throws {FileError} that lists every rule that is wrong, with its line. */
export function parseAccessRules(source: string): readonly AccessRule[] {
  const yaml = parseOwnerYaml(source);
  if (yaml.kind === 'broken') throw new FileError(`line ${yaml.line}: ${yaml.what}`, { cause: yaml.cause });
  if (yaml.value === null) return [];
  if (!Array.isArray(yaml.value)) throw new FileError(`no list of rules; ${FORM}`);
  if (yaml.value.length > MAX_RULES)
    throw new FileError(`more than ${MAX_RULES} rules; name folders instead`);
  const { entries, problems } = parseList<AccessRule>(yaml, () => RULE);
  if (problems.length > 0)
    throw new FileError(problems.map(({ line, what }) => `line ${line}: ${what}`).join('; '));
  return entries.map(({ data }) => data);
}

/** The rules with a reading of their patterns that rather covers too much than too little. */
export function accessOf(rules: readonly AccessRule[]): Access {
  return {
    rules,
    covers: (patterns, document) => {
      const name = plain(document);
      return patterns.some((each) => matches(name, plain(each)));
    },
  };
}

/** Whatever has a meaning in a pattern. */
const SIGN = /[*?[\]{}()!+@\\]/u;

/** A pattern names files, or a folder with all that is in it; a name with signs of a pattern in it also names itself. */
function matches(document: string, pattern: string): boolean {
  const name = pattern.replace(/(?:\/+\*\*)+$/u, '');
  if (name === '' || name === '.') return true;
  if (document === name || document.startsWith(`${name}/`)) return true;
  // Matching takes twenty times as long as looking at what comes before the first sign.
  const sign = name.search(SIGN);
  const mayMatch = WINDING.test(name) || (sign >= 0 && document.startsWith(name.slice(0, sign)));
  if (!mayMatch) return false;
  return [name, `${name}/**`, pattern].some((each) => posix.matchesGlob(document, each));
}

/** "a/./b", "a//b" and "c?/../a/b" are "a/b" to whoever matches, whatever they begin with. */
const WINDING = /\/\.|\.\/|\/\//u;

/** Systems differ in whether case and composed letters make another name; here they never do. */
function plain(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:\.?\/)+|\/+$/gu, '');
}

/** True for the file of the rules, under whatever name it is meant. */
export function isAccessFile(file: string): boolean {
  return file === ACCESS_FILE || misnamedFile(ACCESS_FILE, [file]) !== undefined;
}

/** A pattern that names none of the documents: perhaps one was renamed, and is shown to everybody now. */
export function idlePatterns(
  rules: readonly AccessRule[],
  documents: readonly { readonly id: string }[],
): readonly string[] {
  const patterns = new Set(rules.flatMap((rule) => rule.documents));
  return [...patterns].filter((each) => !documents.some(({ id }) => matches(plain(id), plain(each))));
}

/** What to say of an {@link idlePatterns idle pattern}. */
export function idleText(pattern: string): string {
  return `no document is called ${JSON.stringify(pattern)}; until one is, this rule limits nothing`;
}

/** What to say of an {@link OutdatedRule outdated rule}, and what to do about it. */
export function outdatedText({ rule, moves }: OutdatedRule): {
  readonly text: string;
  readonly advice: string;
} {
  const documents = rule.documents.map((each) => JSON.stringify(each)).join(', ');
  const addresses = moves.map(([from, to]) => `${from}, which is ${to} now`).join(', and ');
  return {
    text: `the rule for ${documents} names ${addresses}: its documents are no longer shown there`,
    advice: `Write ${moves.map(([from, to]) => `${to} in place of ${from}`).join(' and ')}.`,
  };
}

/** The places of each rule about a document: it is shown where all of them agree, and everywhere where there is none. */
export function limitsOf(rules: readonly AccessRule[], document: string): readonly (readonly string[])[] {
  const { covers } = accessOf(rules);
  return rules.filter((rule) => covers(rule.documents, document)).map(({ places }) => places);
}

/** Where a document with these limits is shown, in words. */
export function shownText(limits: readonly (readonly string[])[]): string {
  if (limits.length === 0) return 'shown to everybody';
  if (limits.some((places) => places.length === 0)) return 'shown nowhere';
  return `shown only in ${limits.map((places) => places.join(' or ')).join(', and of that only in ')}`;
}
