import { z } from 'zod';
import { SetupError } from './errors.ts';

/** Everything that the environment decides, read once. */
export interface Config {
  readonly discord?: { readonly token: string; readonly apiUrl: string };
  readonly telegram?: { readonly token: string; readonly apiRoot: string };
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly logLevel: LogLevel;
  /** What looks like a mistake without being an error: one sentence each. */
  readonly warnings: readonly string[];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const token = (where: string) =>
  z.string().regex(/^\S+$/, `must be one word without spaces; copy it again from ${where}`);

const address = (protocols: RegExp, example: string) =>
  z
    .url({ protocol: protocols, error: `must be an address such as ${example}` })
    .transform((url) => url.replace(/\/+$/, ''));

const webAddress = (example: string) => address(/^https?$/, example);

const folder = z.string().regex(/^[^\0]+$/, 'must be the path of a folder');

const notYet = (advice: string) => z.never({ error: advice });

const ENVIRONMENT = z.object({
  DISCORD_TOKEN: token('the Bot page of your application at https://discord.com/developers').optional(),
  DISCORD_API_URL: webAddress('https://discord.com/api').default('https://discord.com/api'),
  TELEGRAM_TOKEN: token('the chat with @BotFather in Telegram').optional(),
  TELEGRAM_API_ROOT: webAddress('https://api.telegram.org').default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: notYet(
    'is not served yet: remove it, and the bot asks Telegram for updates',
  ).optional(),
  TELEGRAM_WEBHOOK_SECRET: z.string().optional(),
  CORPUS_DIR: folder.default('corpus'),
  DATA_DIR: folder.default('data'),
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://user:password@127.0.0.1:5432/verbatim').optional(),
  HTTP_PORT: notYet('is not served yet: remove it').optional(),
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
  return { ...toConfig(parsed.data), warnings: findTypos(Object.keys(given)) };
}

function listIssues(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  return `the settings in the environment or in .env are not usable: ${lines.join('; ')}`;
}

function toConfig(environment: Environment): Omit<Config, 'warnings'> {
  return {
    ...(environment.DISCORD_TOKEN !== undefined && {
      discord: { token: environment.DISCORD_TOKEN, apiUrl: environment.DISCORD_API_URL },
    }),
    ...(environment.TELEGRAM_TOKEN !== undefined && {
      telegram: { token: environment.TELEGRAM_TOKEN, apiRoot: environment.TELEGRAM_API_ROOT },
    }),
    ...(environment.DATABASE_URL !== undefined && { databaseUrl: environment.DATABASE_URL }),
    corpusDir: environment.CORPUS_DIR,
    dataDir: environment.DATA_DIR,
    logLevel: environment.LOG_LEVEL,
  };
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
