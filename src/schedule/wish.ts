import { EVERY_DAY, parseDays, type Weekdays } from './days.ts';
import { type LocalTime, parseTime } from './time.ts';
import { parseTimezone } from './timezone.ts';
import { fold, type Understood, unclear, understood } from './understanding.ts';

/** What somebody asked for, as far as it was said. */
export interface SpokenWish {
  readonly time: LocalTime;
  readonly timezone?: string;
  readonly days: Weekdays;
  /** 1 to 5. */
  readonly length: number;
  /** A document by any of its names. */
  readonly document?: string;
  readonly tag?: string;
  readonly onlyNew: boolean;
}

/** What `/digest set` receives; `time` may hold all of it, as typed after a command. */
export type WishOptions = Readonly<Record<string, string>>;

const DEFAULT_LENGTH = 3;
const MAX_LENGTH = 5;
const EXAMPLE = '/digest 08:00 Asia/Baku · /digest weekdays 8:30 pm New York';

/** Words for what is not a time: each is taken out of the text, and the rest is days, time and zone. */
const ONLY_NEW = /(?:^|\s)only[ -]new(?=\s|$)/i;
const QUOTES = /(?:^|\s)(\d+) quotes?(?=\s|$)/i;
const TAG = /(?:^|\s)#(\S+)/;
const DOCUMENT = /\sfrom (.+)$/i;

/** Reads a wish for a digest from named options, or from one line such as `weekdays 08:00 Berlin 5 quotes #rules`. */
export function parseWish(options: WishOptions): Understood<SpokenWish> {
  const line = lineOf(options.time ?? '');
  const spoken = readClock(line.rest);
  if (spoken.kind === 'unclear') return spoken;
  const timezone = options.timezone === undefined ? undefined : parseTimezone(options.timezone);
  if (timezone?.kind === 'unclear') return timezone;
  const days = options.days === undefined ? undefined : parseDays(options.days);
  if (days?.kind === 'unclear') return days;
  const length = readLength(options.length ?? line.length);
  if (length.kind === 'unclear') return length;
  const zone = timezone?.value ?? spoken.value.timezone;
  return understood({
    time: spoken.value.time,
    days: days?.value ?? spoken.value.days,
    length: length.value,
    onlyNew: options.only_new === 'true' || line.onlyNew,
    ...(zone === undefined ? {} : { timezone: zone }),
    ...narrowing(options.document ?? line.document, line.tag),
  });
}

/** A tag is named with `#` before it, where a document could be named too. */
function narrowing(document: string | undefined, tag: string | undefined) {
  const named = document?.trim() ?? '';
  if (named.startsWith('#')) return { tag: named.slice(1) };
  if (named !== '') return { document: named };
  return tag === undefined ? {} : { tag };
}

function lineOf(text: string) {
  let rest = text;
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.replace(match[0], ' ');
    return match === null ? undefined : (match[1] ?? match[0]);
  };
  const onlyNew = take(ONLY_NEW) !== undefined;
  const length = take(QUOTES);
  const tag = take(TAG);
  const document = take(DOCUMENT);
  return { onlyNew, length, tag, document, rest: rest.trim() };
}

function readLength(text: string | undefined): Understood<number> {
  if (text === undefined) return understood(DEFAULT_LENGTH);
  const length = Number(text);
  if (Number.isInteger(length) && length >= 1 && length <= MAX_LENGTH) return understood(length);
  return unclear(['unclear.length', { typed: text.slice(0, 20) }], '3');
}

type Clock = Pick<SpokenWish, 'time' | 'days' | 'timezone'>;

/** A time of one or two words, days before it or at the end, and a zone after it. */
function readClock(text: string): Understood<Clock> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let at = 0; at < words.length; at += 1) {
    for (const end of [at + 2, at + 1]) {
      const time = end <= words.length ? parseTime(words.slice(at, end).join(' ')) : undefined;
      if (time?.kind !== 'understood') continue;
      return readAround(time.value, words.slice(0, at), words.slice(end));
    }
  }
  return words.length === 0
    ? unclear(['unclear.when'], EXAMPLE)
    : unclear(['unclear.noTime', { typed: text.slice(0, 60) }], EXAMPLE);
}

function readAround(time: LocalTime, before: readonly string[], after: readonly string[]): Understood<Clock> {
  const early = before.filter((word) => fold(word) !== 'at').join(' ');
  const days = early === '' ? undefined : parseDays(early);
  if (days?.kind === 'unclear') return days;
  const rest = after.filter((word, at) => at > 0 || fold(word) !== 'in');
  if (rest.length === 0) return understood({ time, days: days?.value ?? EVERY_DAY });
  const zone = parseTimezone(rest.join(' '));
  if (zone.kind === 'understood')
    return understood({ time, days: days?.value ?? EVERY_DAY, timezone: zone.value });
  return days === undefined ? readTail(time, rest, zone) : zone;
}

/** Days before the zone or behind it, or days without a zone. */
function readTail(
  time: LocalTime,
  words: readonly string[],
  otherwise: Understood<string>,
): Understood<Clock> {
  for (let at = 0; at < words.length; at += 1) {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    for (const [daily, zonal] of [
      [tail, head],
      [head, tail],
    ] as const) {
      const days = daily === '' ? undefined : parseDays(daily);
      if (days?.kind !== 'understood') continue;
      if (zonal === '') return understood({ time, days: days.value });
      const zone = parseTimezone(zonal);
      if (zone.kind === 'understood') return understood({ time, days: days.value, timezone: zone.value });
    }
  }
  return otherwise.kind === 'unclear' ? otherwise : unclear(['unclear.when'], EXAMPLE);
}
