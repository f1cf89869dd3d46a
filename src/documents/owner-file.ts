import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument, visit, type Document as Yaml } from 'yaml';
import { z } from 'zod';

/** A YAML file that the owner keeps beside his documents, as data whose every scalar is a string. */
export type OwnerYaml =
  | {
      readonly kind: 'data';
      readonly value: unknown;
      /** Line, from 1, of what stands at a path; of the nearest thing around it where nothing does. */
      readonly lineOf: (...path: readonly PropertyKey[]) => number;
    }
  | { readonly kind: 'broken'; readonly line: number; readonly what: string; readonly cause: Error };

/** A list that was read entry by entry. */
interface ReadList<Entry> {
  readonly entries: readonly { readonly line: number; readonly data: Entry }[];
  /** One thing that is wrong with each entry, a name that is not known before others: its place is empty for that. */
  readonly problems: readonly { readonly line: number; readonly number: number; readonly what: string }[];
}

/**
 * The text of a file in the folder of the documents; `undefined` where the owner keeps none.
 * @throws Error where there is one that cannot be read.
 */
export async function readOwnerFile(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Of the files of the folder that are no documents, one that is meant as the owner's file of a name, such as `settings.yaml`. */
export function misnamedFile(name: string, others: readonly string[]): string | undefined {
  return others.find((file) => file !== name && file.toLowerCase().replace(/\.yaml$/u, '.yml') === name);
}

/** Why it is not taken, and what to do. */
export function misnamedText(name: string): string {
  return `it is not read under this name; rename it to ${name}`;
}

/** Values that aliases may stand for in all, so that a short file cannot fill the memory. */
const MAX_REPEATED = 100;

/** Reads under the failsafe schema, where `1.10` means these four characters and `no` a word. */
export function parseOwnerYaml(source: string): OwnerYaml {
  const lines = new LineCounter();
  const yaml = parseDocument(source, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [cause] = yaml.errors;
  if (cause !== undefined) {
    const { line } = lines.linePos(cause.pos[0]);
    return {
      kind: 'broken',
      line,
      what: 'this is not YAML; put text that holds a colon or # in quotes',
      cause,
    };
  }
  let value: unknown;
  try {
    value = yaml.toJS({ maxAliasCount: MAX_REPEATED });
  } catch (error) {
    // It throws for aliases alone: one of a name that is not there, or too many.
    if (!(error instanceof ReferenceError)) throw error;
    const { line } = lines.linePos(startOf(firstAlias(yaml)) ?? 0);
    return {
      kind: 'broken',
      line,
      what: 'text that begins with * repeats what & names elsewhere; put it in quotes',
      cause: error,
    };
  }
  return {
    kind: 'data',
    value,
    lineOf: (...path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const start = startOf(yaml.getIn(path.slice(0, length), true));
        if (start !== undefined) return lines.linePos(start).line;
      }
      return 1;
    },
  };
}

/** The first alias of a name that is not there; the first of all where each is. */
function firstAlias(yaml: Yaml): unknown {
  let first: unknown;
  let lost: unknown;
  visit(yaml, {
    Alias: (_key, alias) => {
      first ??= alias;
      if (alias.resolve(yaml) !== undefined) return undefined;
      lost = alias;
      return visit.BREAK;
    },
  });
  return lost ?? first;
}

function startOf(node: unknown): number | undefined {
  const parsed = z.object({ range: z.tuple([z.number()], z.number()) }).safeParse(node);
  return parsed.success ? parsed.data.range[0] : undefined;
}

/** Reads each entry of a list by the schema that fits it. */
export function parseList<Entry>(
  { value, lineOf }: Extract<OwnerYaml, { kind: 'data' }>,
  schemaOf: (entry: unknown) => z.ZodType<Entry>,
): ReadList<Entry> {
  const entries: ReadList<Entry>['entries'][number][] = [];
  const problems: ReadList<Entry>['problems'][number][] = [];
  for (const [at, entry] of z.array(z.unknown()).parse(value).entries()) {
    const { data, error } = schemaOf(entry).safeParse(entry);
    const issues = error?.issues ?? [];
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (issue !== undefined) {
      problems.push({ line: lineOf(at, ...issue.path), number: at + 1, what: issue.message });
    } else if (data !== undefined) {
      entries.push({ line: lineOf(at), data });
    }
  }
  return { entries, problems };
}
