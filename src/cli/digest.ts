import { parseArgs } from 'node:util';
import { render } from '../adapters/console/render.ts';
import { digestReply } from '../core/digest-reply.ts';
import { findDocument, type Library } from '../core/library.ts';
import { SetupError } from '../errors.ts';
import { createChronicle } from '../schedule/chronicle.ts';
import { sample } from '../schedule/desk-views.ts';
import { addDays, isDate, localDate } from '../schedule/due.ts';
import { createSelector } from '../schedule/selecting.ts';
import { openSqlite } from '../storage/sqlite.ts';
import { type Io, STATUS } from './io.ts';

/** How `digest` is called. */
export const DIGEST_USAGE =
  'npm run digest -- next --time 08:00 --timezone Asia/Baku, or npm run digest -- preview [--date YYYY-MM-DD]';

/** What `digest preview` was told to show. */
export interface PreviewArguments {
  readonly date?: string;
  readonly document?: string;
  readonly corpus?: string;
}

/** No rotation is looked at further ahead, in days: about ten years. */
const FARTHEST_DAYS = 3_652;

/** @throws SetupError where the arguments do not fit {@link DIGEST_USAGE}. */
export function parsePreview(args: readonly string[]): PreviewArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { date: { type: 'string' }, document: { type: 'string' }, corpus: { type: 'string' } },
  });
  const { date } = values;
  if (date === undefined || isDate(date)) return values;
  throw new SetupError(`--date must be a calendar date such as 2026-03-20: ${DIGEST_USAGE}`);
}

/**
 * Prints the digest that a place which starts today would get on a date, as if it had got one every day until then.
 * Returns the exit status: 1 where the documents hold nothing to show.
 */
export async function previewDigest(library: Library, args: PreviewArguments, io: Io): Promise<number> {
  const storage = await openSqlite(':memory:');
  const nowMs = Date.now;
  const selector = createSelector({
    storage,
    all: () => library,
    library: async () => library,
    fixed: async () => ({}),
    chronicle: createChronicle(storage, nowMs),
  });
  await selector.refresh();
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const place = { platform: 'console', id: 'console', direct: true };
  const document = args.document === undefined ? undefined : findDocument(library, args.document)?.id;
  if (args.document !== undefined && document === undefined) {
    throw new SetupError(`there is no document ${JSON.stringify(args.document)} in the corpus`);
  }
  const wish = { ...sample({ nowMs }, { place, locale }), ...(document === undefined ? {} : { document }) };
  const today = localDate(nowMs(), timeZone);
  const date = args.date ?? today;
  if (date > addDays(today, FARTHEST_DAYS)) {
    throw new SetupError(`--date must lie within ten years, not ${date}: nobody can tell so far ahead`);
  }
  const picks = (await selector.coming(wish, datesTo(today, date))).at(-1) ?? [];
  await storage.close();
  const reply = { ...digestReply(library, { picks, date, locale, late: false }), buttons: [] };
  const colour = io.output.isTTY === true && !io.environment.NO_COLOR;
  io.output.write(render(reply, { width: io.output.columns ?? 80, colour }));
  return picks.length > 0 ? STATUS.done : STATUS.nothingFound;
}

function datesTo(today: string, date: string): readonly string[] {
  const dates = [today];
  while ((dates.at(-1) ?? date) < date) {
    dates.push(addDays(dates.at(-1) ?? date, 1));
  }
  return dates;
}
