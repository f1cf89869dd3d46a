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
