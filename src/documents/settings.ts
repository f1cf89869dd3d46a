import { z } from 'zod';
import { type Keep, NO_PREFERENCES, type Preferences } from '../core/preferences.ts';
import { STRICTNESSES } from '../core/strictness.ts';
import { parseOwnerYaml } from './owner-file.ts';
import { FileError } from './parsed.ts';

/** Where the owner's settings are in the folder of his documents. */
export const SETTINGS_FILE = 'settings.yml';

const STRICTNESS_FORM = `write "answers: " and one of ${STRICTNESSES.join(', ')}`;
const KEEP_FORM =
  'write "keep: { questions: 90 days, feedback: 365 days }", with off in place of what is not to be kept';
const DAYS_FORM = 'write a number of days from 1 to 3650, such as "90 days", or off';
const NOTHING = 'keep nothing';
const NOTHING_KEPT = {
  keep: { questionDays: 0, feedbackDays: 0 },
  followUps: false,
  corrections: false,
} as const satisfies Partial<Preferences>;
const SWITCH_FORM = 'write on or off';
const FORM = 'write settings such as "answers: strict", each on a line of its own';

const MAX_DAYS = 3_650;

/** Days, and 0 for `off`. */
const days = (name: string) =>
  z
    .string({ error: `"${name}" is no time; ${DAYS_FORM}` })
    .regex(/^(?:off|[1-9]\d{0,3} days?)$/, `"${name}" is no time; ${DAYS_FORM}`)
    .transform((text) => (text === 'off' ? 0 : Number.parseInt(text, 10)))
    .refine((count) => count <= MAX_DAYS, `"${name}" is too long; ${DAYS_FORM}`);

const KEEP = z.strictObject(
  { questions: days('questions').optional(), feedback: days('feedback').optional() },
  { error: (issue) => unknownKeys(issue) ?? KEEP_FORM },
);

const onOff = (name: string) =>
  z
    .enum(['on', 'off'], { error: `"${name}" has another value; ${SWITCH_FORM}` })
    .default('on')
    .transform((text) => text === 'on');

const SETTINGS = z.strictObject(
  {
    answers: z
      .enum(STRICTNESSES, { error: `"answers" has another value; ${STRICTNESS_FORM}` })
      .default(NO_PREFERENCES.strictness),
    keep: KEEP.optional(),
    privacy: z
      .literal(NOTHING, {
        error: `"privacy" has another value; write "privacy: ${NOTHING}", or leave it out`,
      })
      .optional(),
    'follow-ups': onOff('follow-ups'),
    corrections: onOff('corrections'),
  },
  { error: (issue) => unknownKeys(issue) ?? FORM },
);

function unknownKeys(issue: {
  readonly code?: string;
  readonly keys?: readonly string[];
}): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const names = (issue.keys ?? []).map((key) => JSON.stringify(key)).join(', ');
  return `${names} is not known here; there are answers, keep (with questions and feedback), privacy, follow-ups and corrections`;
}

/** Alone on its line, as YAML takes it. */
const SAID_SO = new RegExp(`^privacy[ \\t]*:[ \\t]+(["']?)${NOTHING}\\1[ \\t]*(?:#.*)?$`, 'mu');

/** What holds of a file that cannot be read as a whole: no mistake elsewhere in it keeps what is not to be kept. */
export function privacyOf(source: string): Partial<Preferences> {
  return SAID_SO.test(source.replaceAll('\r', '')) ? NOTHING_KEPT : {};
}

/** @throws {FileError} with the line that is wrong. */
export function parseSettings(source: string): Omit<Preferences, 'synonyms'> {
  const yaml = parseOwnerYaml(source);
  if (yaml.kind === 'broken') throw new FileError(`line ${yaml.line}: ${yaml.what}`, { cause: yaml.cause });
  const { data, error } = SETTINGS.safeParse(yaml.value ?? {});
  if (data !== undefined) {
    return {
      strictness: data.answers,
      keep: keepOf(data),
      followUps: data['follow-ups'],
      corrections: data.corrections,
      // One word turns everything off, whatever else is written.
      ...(data.privacy === undefined ? {} : NOTHING_KEPT),
    };
  }
  const [issue] = error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const line = yaml.lineOf(...(issue?.path ?? []), ...keys);
  throw new FileError(`line ${line}: ${issue?.message ?? FORM}`);
}

function keepOf({ keep }: z.infer<typeof SETTINGS>): Keep {
  const { questionDays, feedbackDays } = NO_PREFERENCES.keep;
  return { questionDays: keep?.questions ?? questionDays, feedbackDays: keep?.feedback ?? feedbackDays };
}
