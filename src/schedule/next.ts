import { parseArgs } from 'node:util';
import { sayIn } from '../core/messages/say.ts';
import { parseDays } from './days.ts';
import { type DueInstant, dueInstants, isDate, localDate, type Schedule } from './due.ts';
import { parseTime } from './time.ts';
import { parseTimezone } from './timezone.ts';
import type { Unclear } from './understanding.ts';

/** What a command may touch of the world. */
export interface CommandIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly nowMs: () => number;
}

interface Request {
  readonly schedule: Schedule;
  readonly from: string;
  readonly count: number;
  readonly json: boolean;
}

const USAGE =
  'digest next --time 08:00 --timezone Asia/Baku [--days weekdays] [--from YYYY-MM-DD] [--count 7] [--json]';
/** More than ten years of days; a larger number is a typing error. */
const MAX_COUNT = 4000;

/**
 * `digest next`: prints the coming due instants, by the code that schedules. Returns the exit status: 0, or 2 with
 * one line on standard error where the arguments are not understood.
 */
export function runNext(args: readonly string[], io: CommandIo): number {
  const request = readRequest(args, io.nowMs());
  if (typeof request === 'string') {
    io.stderr.write(`digest next: ${request}\n`);
    return 2;
  }
  for (const { date, instant, note } of dueInstants(request.schedule, request.from, request.count)) {
    const due: DueInstant = { date, instant, ...(note === undefined ? {} : { note }) };
    io.stdout.write(`${request.json ? JSON.stringify(due) : lineOf(due, request.schedule)}\n`);
  }
  return 0;
}

function readRequest(args: readonly string[], nowMs: number): Request | string {
  const values = optionsOf(args);
  if (typeof values === 'string') return values;
  if (values.time === undefined || values.timezone === undefined) return `use: ${USAGE}`;
  const time = parseTime(values.time);
  const timezone = parseTimezone(values.timezone);
  const days = parseDays(values.days ?? 'daily');
  if (time.kind === 'unclear') return hintOf(time);
  if (timezone.kind === 'unclear') return hintOf(timezone);
  if (days.kind === 'unclear') return hintOf(days);
  const from = values.from ?? localDate(nowMs, timezone.value);
  if (!isDate(from)) return `--from must be a calendar date such as 2026-03-20, not “${from}”.`;
  const count = Number(values.count ?? 7);
  if (!Number.isInteger(count) || count < 1 || count > MAX_COUNT) {
    return `--count must be a whole number from 1 to ${MAX_COUNT}.`;
  }
  const schedule = { time: time.value, timezone: timezone.value, days: days.value };
  return { schedule, from, count, json: values.json ?? false };
}

function hintOf({ message, example }: Unclear): string {
  return `${sayIn('en')(...message)} Try ${example}.`;
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        time: { type: 'string' },
        timezone: { type: 'string' },
        days: { type: 'string' },
        from: { type: 'string' },
        count: { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return `${error instanceof Error ? error.message.split('\n')[0] : 'unknown option'} Use: ${USAGE}`;
  }
}

function lineOf(due: DueInstant, schedule: Schedule): string {
  const note = due.note === undefined ? '' : `  (${due.note})`;
  return `${due.date} ${schedule.time} ${schedule.timezone}  ${due.instant}${note}`;
}
