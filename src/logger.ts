import { type DestinationStream, pino } from 'pino';
import type { Log } from './core/log.ts';

/** Field names that may hold a secret or a person's words, at the top of a log line and one level below it. */
const SECRET_FIELDS = [
  'token',
  'authorization',
  'password',
  'secret',
  'url',
  'text',
  'question',
  'query',
  'content',
  'actor',
  'contact',
];

/** Shapes of secrets inside a message or an error: a Telegram token, a Discord token, the password of an address. */
const SECRET_SHAPES = [
  /\d{5,}:[\w-]{20,}/g,
  /\b[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}\b/g,
  /(?<=\/\/[^\s:/@]*:)[^\s@/]+(?=@)/g,
  /(?<=\/(?:interactions|webhooks)\/\d+\/)[\w-]{20,}/g,
];

/**
 * A structured log of one JSON object a line. Secrets given here, whatever their shape, never appear in it, nor does
 * anything that looks like one.
 */
export function createLogger(options: {
  readonly level: string;
  readonly secrets: readonly string[];
  readonly destination?: DestinationStream;
}): Log {
  const hide = createRedactor(options.secrets);
  const paths = SECRET_FIELDS.flatMap((name) => [name, `*.${name}`]);
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths, censor: '[hidden]' },
      hooks: { streamWrite: hide },
    },
    options.destination ?? pino.destination({ dest: 2, sync: true }),
  );
}

/** Replaces the given secrets, and everything shaped like a secret, by `[hidden]`. */
export function createRedactor(secrets: readonly string[]): (line: string) => string {
  const known = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return (line) => {
    const withoutKnown = known.reduce((text, secret) => text.replaceAll(secret, '[hidden]'), line);
    return SECRET_SHAPES.reduce((text, shape) => text.replace(shape, '[hidden]'), withoutKnown);
  };
}
