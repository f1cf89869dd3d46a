import { z } from 'zod';
import { SetupError } from './errors.ts';

/** Everything that the environment decides, read once. */
export interface Config {
  readonly discord?: {
    readonly token: string;
    readonly apiUrl: string;
    /** Shards of this process, and how many there are over all processes; absent: nobody has said. */
    readonly shards?: { readonly ids: readonly number[]; readonly count: number };
  };
  readonly telegram?: {
    readonly token: string;
    readonly apiRoot: string;
    /** Absent: Telegram is asked for updates. */
    readonly webhook?: { readonly url: string; readonly secret: string };
  };
  /** Port of health, readiness, metrics and webhook; absent: none of them is served. */
  readonly httpPort?: number;
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly logLevel: LogLevel;
  /** What looks like a mistake without being an error: one sentence each. */
  readonly warnings: readonly string[];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const TELEGRAM_API_ROOT = 'https://api.telegram.org';
const PORT_RULE = 'must be a number from 1 to 65535';
const SHARDS_RULE = 'must be the numbers of the shards of this process, such as 0 or [0,1]';
/** What the web server serves itself. */
const OWN_PATHS: readonly string[] = ['/healthz', '/readyz', '/metrics'];

const token = (where: string) =>
  z.string().regex(/^\S+$/, `must be one word without spaces; copy it again from ${where}`);

const address = (protocols: RegExp, example: string) =>
  z
    .url({ protocol: protocols, error: `must be an address such as ${example}` })
    .transform((url) => url.replace(/\/+$/, ''));

const webAddress = (example: string) => address(/^https?$/, example);

const folder = z.string().regex(/^[^\0]+$/, 'must be the path of a folder');

/** Bot API, `setWebhook`: 1 to 256 of these. Whoever guesses it can speak in anybody's name, so it must be long. */
const webhookSecret = z
  .string()
  .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 letters, digits, _ and -; openssl rand -hex 32 makes one');

/** As discord.js reads it: one number, or a list of them. */
const shardIds = z
  .string()
  .regex(/^\s*(\d{1,5}|\[\s*\d{1,5}(\s*,\s*\d{1,5})*\s*\])\s*$/, SHARDS_RULE)
  .transform((text) => [...text.matchAll(/\d+/g)].map(Number))
  .refine((ids) => new Set(ids).size === ids.length, 'must name each shard once');

const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_RULE)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, PORT_RULE);

const ENVIRONMENT = z.object({
  DISCORD_TOKEN: token('the Bot page of your application at https://discord.com/developers').optional(),
  DISCORD_API_URL: webAddress('https://discord.com/api').default('https://discord.com/api'),
  SHARDS: shardIds.optional(),
  SHARD_COUNT: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, 'must be a number from 1 to 99999')
    .transform(Number)
    .optional(),
  TELEGRAM_TOKEN: token('the chat with @BotFather in Telegram').optional(),
  TELEGRAM_API_ROOT: webAddress(TELEGRAM_API_ROOT).default(TELEGRAM_API_ROOT),
  TELEGRAM_WEBHOOK_URL: webAddress('https://bot.example.org/telegram').optional(),
  TELEGRAM_WEBHOOK_SECRET: webhookSecret.optional(),
  CORPUS_DIR: folder.default('corpus'),
  DATA_DIR: folder.default('data'),
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://user:password@127.0.0.1:5432/verbatim').optional(),
  HTTP_PORT: port.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

type Environment = z.infer<typeof ENVIRONMENT>;

/**
 * Reads the configuration from environment variables; an empty value counts as absent.
 * @throws SetupError that lists everything wrong at once, and never a value, because a value may be a secret.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = ENVIRONMENT.safeParse(given);
  if (!parsed.success) throw new SetupError(listIssues(parsed.error));
  const mismatches = [...webhookIssues(parsed.data), ...shardIssues(parsed.data)];
  if (mismatches.length > 0) throw new SetupError(unusable(mismatches));
  return { ...toConfig(parsed.data), warnings: findTypos(Object.keys(given)) };
}

function listIssues(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  return unusable(lines);
}

function unusable(lines: readonly string[]): string {
  return `the settings in the environment or in .env are not usable: ${lines.join('; ')}`;
}

/** What is fine by itself and does not fit together. */
function webhookIssues(environment: Environment): string[] {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret, HTTP_PORT } = environment;
  if (url === undefined) return [];
  const missing = [
    ...(environment.TELEGRAM_TOKEN === undefined ? ['TELEGRAM_TOKEN'] : []),
    ...(secret === undefined ? ['TELEGRAM_WEBHOOK_SECRET'] : []),
    ...(HTTP_PORT === undefined ? ['HTTP_PORT'] : []),
  ];
  const needs = `TELEGRAM_WEBHOOK_URL needs ${missing.join(' and ')} too; remove it, and the bot asks Telegram for updates`;
  const { protocol, pathname } = new URL(url);
  const insecure = protocol !== 'https:' && environment.TELEGRAM_API_ROOT === TELEGRAM_API_ROOT;
  return [
    ...(missing.length > 0 ? [needs] : []),
    ...(insecure ? ['TELEGRAM_WEBHOOK_URL must begin with https://: Telegram calls no other address'] : []),
    ...(OWN_PATHS.includes(pathname)
      ? [`TELEGRAM_WEBHOOK_URL must not end in ${pathname}, which is taken`]
      : []),
  ];
}

function shardIssues({ SHARDS: ids, SHARD_COUNT: count }: Environment): string[] {
  if (ids === undefined && count === undefined) return [];
  if (ids === undefined) return ['SHARD_COUNT needs SHARDS too: the numbers of the shards of this process'];
  if (count === undefined)
    return ['SHARDS needs SHARD_COUNT too: how many shards all processes have together'];
  const highest = Math.max(...ids);
  return highest < count
    ? []
    : [`SHARDS names shard ${highest}, and the last of SHARD_COUNT ${count} is ${count - 1}`];
}

function toConfig(environment: Environment): Omit<Config, 'warnings'> {
  return {
    ...(environment.DISCORD_TOKEN !== undefined && {
      discord: discordOf(environment.DISCORD_TOKEN, environment),
    }),
    ...(environment.TELEGRAM_TOKEN !== undefined && {
      telegram: telegramOf(environment.TELEGRAM_TOKEN, environment),
    }),
    ...(environment.HTTP_PORT !== undefined && { httpPort: environment.HTTP_PORT }),
    ...(environment.DATABASE_URL !== undefined && { databaseUrl: environment.DATABASE_URL }),
    corpusDir: environment.CORPUS_DIR,
    dataDir: environment.DATA_DIR,
    logLevel: environment.LOG_LEVEL,
  };
}

function discordOf(token: string, environment: Environment): Config['discord'] & object {
  const { SHARDS: ids, SHARD_COUNT: count, DISCORD_API_URL: apiUrl } = environment;
  return { token, apiUrl, ...(ids && count !== undefined && { shards: { ids, count } }) };
}

function telegramOf(token: string, environment: Environment): Config['telegram'] & object {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = environment;
  const webhook = url !== undefined && secret !== undefined ? { webhook: { url, secret } } : {};
  return { token, apiRoot: environment.TELEGRAM_API_ROOT, ...webhook };
}

function findTypos(names: readonly string[]): string[] {
  const known = Object.keys(ENVIRONMENT.shape);
  return names
    .filter((name) => /^(DISCORD|TELEGRAM)_/.test(name) && !known.includes(name))
    .map((name) => {
      const platform = name.slice(0, name.indexOf('_') + 1);
      const meant = known.filter((candidate) => candidate.startsWith(platform)).join(', ');
      return `${name} is not a setting of this bot and does nothing; the settings are ${meant}`;
    });
}
