import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

it('starts with nothing set', () => {
  expect(readConfig({})).toEqual({
    corpusDir: 'corpus',
    dataDir: 'data',
    logLevel: 'info',
    warnings: [],
  });
});

it('serves a platform where its token is set, and only there', () => {
  const config = readConfig({ TELEGRAM_TOKEN: '12:ab', DISCORD_TOKEN: ' ' });
  expect(config.telegram).toEqual({ token: '12:ab', apiRoot: 'https://api.telegram.org' });
  expect(config.discord).toBeUndefined();
});

it('lists everything that is wrong in one error', () => {
  const read = () => readConfig({ DISCORD_TOKEN: 'a b', DISCORD_API_URL: 'nowhere', LOG_LEVEL: 'loud' });
  expect(read).toThrow(/DISCORD_TOKEN must be.*DISCORD_API_URL must be.*LOG_LEVEL must be one of/);
});

it('never repeats a value in an error, because it may be a secret', () => {
  const read = () => readConfig({ DISCORD_TOKEN: 'my secret', DATABASE_URL: 'mysql://me:hush@host/db' });
  expect(read).toThrow(/DATABASE_URL/);
  expect(read).not.toThrow(/hush|my secret/);
});

it('points out names that look like settings and are none', () => {
  const { warnings } = readConfig({ DISCORD_TOKN: 'x', TELEGRAM_API_URL: 'x', OTHER: 'x' });
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toContain('DISCORD_TOKN is not a setting');
  expect(warnings[1]).toContain('TELEGRAM_API_ROOT');
});

it('accepts addresses with and without a slash at the end', () => {
  const config = readConfig({ TELEGRAM_TOKEN: '1:a', TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' });
  expect(config.telegram?.apiRoot).toBe('http://127.0.0.1:8081');
});

const WEBHOOK = {
  TELEGRAM_TOKEN: '1:a',
  TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/telegram',
  TELEGRAM_WEBHOOK_SECRET: 'a-secret-that-is-long-enough',
  HTTP_PORT: '8080',
};

it('takes a webhook where its address, secret and port are set', () => {
  const config = readConfig(WEBHOOK);
  expect(config.telegram?.webhook).toEqual({
    url: 'https://bot.example.org/telegram',
    secret: 'a-secret-that-is-long-enough',
  });
  expect(config.httpPort).toBe(8080);
});

it.each([
  ['secret', { TELEGRAM_WEBHOOK_SECRET: '' }, /TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET too/],
  ['port', { HTTP_PORT: '' }, /TELEGRAM_WEBHOOK_URL needs HTTP_PORT too/],
  [
    'secret or port',
    { HTTP_PORT: '', TELEGRAM_WEBHOOK_SECRET: '' },
    /needs TELEGRAM_WEBHOOK_SECRET and HTTP_PORT/,
  ],
  ['token', { TELEGRAM_TOKEN: '' }, /TELEGRAM_WEBHOOK_URL needs TELEGRAM_TOKEN too/],
  ['https', { TELEGRAM_WEBHOOK_URL: 'http://bot.example.org/telegram' }, /must begin with https/],
  [
    'path of its own',
    { TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/metrics' },
    /must not end in \/metrics/,
  ],
  ['long secret', { TELEGRAM_WEBHOOK_SECRET: 'short' }, /TELEGRAM_WEBHOOK_SECRET must be 16 to 256/],
  ['number', { HTTP_PORT: '70000' }, /HTTP_PORT must be a number from 1 to 65535/],
])('refuses a webhook without a %s, in one line', (_name, given, message) => {
  const read = () => readConfig({ ...WEBHOOK, ...given });
  expect(read).toThrow(message);
  expect(read).not.toThrow(/a-secret|\n/);
});

it('takes a webhook without https beside a Bot API server of your own', () => {
  const own = {
    TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
    TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:8080/hook',
  };
  expect(readConfig({ ...WEBHOOK, ...own }).telegram?.webhook?.url).toBe('http://127.0.0.1:8080/hook');
});

it('takes the shards of this process as discord.js names them', () => {
  const shardsOf = (SHARDS: string, SHARD_COUNT: string) =>
    readConfig({ DISCORD_TOKEN: 'x', SHARDS, SHARD_COUNT }).discord?.shards;
  expect(shardsOf('[0, 2]', '4')).toEqual({ ids: [0, 2], count: 4 });
  expect(shardsOf('1', '2')).toEqual({ ids: [1], count: 2 });
  expect(readConfig({ DISCORD_TOKEN: 'x' }).discord).not.toHaveProperty('shards');
});

it.each([
  [{ SHARDS: '[0]' }, /SHARDS needs SHARD_COUNT too/],
  [{ SHARD_COUNT: '2' }, /SHARD_COUNT needs SHARDS too/],
  [{ SHARDS: '[0,2]', SHARD_COUNT: '2' }, /SHARDS names shard 2, and the last of SHARD_COUNT 2 is 1/],
  [{ SHARDS: '[0,', SHARD_COUNT: '2' }, /SHARDS must be the numbers of the shards/],
  [{ SHARDS: '[]', SHARD_COUNT: '2' }, /SHARDS must be the numbers of the shards/],
  [{ SHARDS: '[1,1]', SHARD_COUNT: '2' }, /SHARDS must name each shard once/],
  [{ SHARDS: '0', SHARD_COUNT: '0' }, /SHARD_COUNT must be a number/],
])('refuses shards that fit nothing: %j', (environment, message) => {
  expect(() => readConfig({ DISCORD_TOKEN: 'x', ...environment })).toThrow(message);
});
