import { z } from 'zod';
import type { Preferences } from '../core/preferences.ts';
import { STRICTNESSES } from '../core/strictness.ts';
import { parseOwnerYaml } from './owner-file.ts';
import { FileError } from './parsed.ts';

/** Where the owner's settings are in the folder of his documents. */
export const SETTINGS_FILE = 'settings.yml';

const FORM = `write "answers: " and one of ${STRICTNESSES.join(', ')}`;

const SETTINGS = z.strictObject(
  { answers: z.enum(STRICTNESSES, { error: `"answers" has another value; ${FORM}` }).default('balanced') },
  { error: explain },
);

function explain(issue: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (issue.code !== 'unrecognized_keys') return FORM;
  return `${(issue.keys ?? []).map((key) => JSON.stringify(key)).join(', ')} is not known here; ${FORM}`;
}

/** @throws {FileError} with the line that is wrong. */
export function parseSettings(source: string): Pick<Preferences, 'strictness'> {
  const yaml = parseOwnerYaml(source);
  if (yaml.kind === 'broken') throw new FileError(`line ${yaml.line}: ${yaml.what}`, { cause: yaml.cause });
  const { data, error } = SETTINGS.safeParse(yaml.value ?? {});
  if (data !== undefined) return { strictness: data.answers };
  const [issue] = error.issues;
  const key = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : (issue?.path ?? []);
  throw new FileError(`line ${yaml.lineOf(...key)}: ${issue?.message ?? FORM}`);
}
