import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Library } from '../core/library.ts';
import type { Log } from '../core/log.ts';
import { sayIn } from '../core/messages/say.ts';
import type { QuestionGroup } from '../core/question-groups.ts';
import { SetupError } from '../errors.ts';
import { DATABASE_FILE, openStorage } from '../storage/open.ts';
import type { KeptQuestion } from '../storage/questions.ts';
import { DAY_MS, dayOf, MAX_QUESTIONS } from './limits.ts';
import { type MarkedAnswer, markedAnswers } from './marked.ts';
import { type GapsReport, gapsReport } from './report.ts';
import { stubsOf } from './stubs.ts';
import { groupLine, lastDayOf, markedLine } from './views.ts';

/** Of the owner's commands. */
const LOCALE = 'en';

/** How `gaps` is called. */
export const GAPS_USAGE = 'npm run gaps -- [--markdown | --json] [--days N] [--corpus DIR]';

/** What `gaps` was told to show. */
export interface GapsArguments {
  readonly form: 'text' | 'markdown' | 'json';
  readonly days?: number;
  readonly corpus?: string;
}

/** What the command may use. */
export interface GapsIo {
  readonly out: (line: string) => void;
  readonly library: () => Promise<Library>;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly nowMs: number;
  readonly log: Log;
}

/** @throws SetupError where the arguments do not fit {@link GAPS_USAGE}. */
export function parseGaps(args: readonly string[]): GapsArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      markdown: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      days: { type: 'string' },
      corpus: { type: 'string' },
    },
  });
  const { markdown, json, days, corpus } = values;
  if (markdown && json) throw new SetupError(`--markdown and --json exclude each other: ${GAPS_USAGE}`);
  if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days)) {
    throw new SetupError(`--days must be a number of days from 1 to 9999: ${GAPS_USAGE}`);
  }
  return {
    form: markdown ? 'markdown' : json ? 'json' : 'text',
    ...(days === undefined ? {} : { days: Number(days) }),
    ...(corpus === undefined ? {} : { corpus }),
  };
}

/** Prints the questions that the documents do not answer, and the answers that readers do not like. Returns the exit status. */
export async function runGaps({ form, days }: GapsArguments, io: GapsIo): Promise<number> {
  const since = days === undefined ? {} : { since: dayOf(io.nowMs - (days - 1) * DAY_MS) };
  const report = await reportOf(io, since);
  switch (form) {
    case 'markdown':
      if (report.groups.length > 0) io.out(stubsOf(report.groups).trimEnd());
      break;
    case 'json':
      for (const group of report.groups) io.out(JSON.stringify(groupJson(group)));
      for (const marked of report.marked) io.out(JSON.stringify(markedJson(marked)));
      break;
    case 'text':
      for (const line of linesOf(report)) io.out(line);
      break;
    default:
      form satisfies never;
  }
  return 0;
}

interface FullReport extends GapsReport {
  readonly marked: readonly MarkedAnswer[];
}

/** A database that is not there yet keeps nothing; looking must not make it. */
async function reportOf(io: GapsIo, since: { readonly since?: string }): Promise<FullReport> {
  if (io.databaseUrl === undefined && !existsSync(join(io.dataDir, DATABASE_FILE))) {
    return { groups: [], answered: 0, marked: [] };
  }
  const library = await io.library();
  const storage = await openStorage(io, io.log);
  try {
    const options = { ...since, limit: MAX_QUESTIONS };
    const marked = await markedAnswers(storage, library, { ...options, locale: LOCALE, shows: () => true });
    return { ...(await gapsReport(storage, library, options)), marked };
  } finally {
    await storage.close();
  }
}

function linesOf({ groups, answered, marked }: FullReport): readonly string[] {
  const say = sayIn(LOCALE);
  return [
    ...(groups.length === 0 ? [say('gaps.none')] : groups.map((group) => `- ${groupLine(group, LOCALE)}`)),
    ...(answered > 0 ? ['', say('gaps.meanwhile', { count: answered })] : []),
    ...(marked.length > 0 ? ['', `${say('gaps.marked')}:`] : []),
    ...marked.map((each) => `- ${markedLine(each, say)}`),
  ];
}

function groupJson(group: QuestionGroup<KeptQuestion>) {
  const { lead, others, asked } = group;
  const firstDay = [lead, ...others].map((each) => each.firstDay).sort()[0];
  return {
    ...{ kind: 'question', question: lead.text, language: lead.language, asked },
    ...{ firstDay, lastDay: lastDayOf(group) },
    ...(lead.document === undefined ? {} : { document: lead.document }),
    ...(lead.section === undefined ? {} : { section: lead.section }),
    others: others.map(({ text, asked }) => ({ question: text, asked })),
  };
}

function markedJson({ votes, place, stands }: MarkedAnswer) {
  return { kind: 'answer', ...votes, place, stands };
}
