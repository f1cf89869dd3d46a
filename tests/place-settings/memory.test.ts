import { describe, expect, it } from 'vitest';
import { createSettingsMemory } from '../../src/place-settings/memory.ts';
import type { Settings } from '../../src/storage/contract.ts';
import { DRIVERS } from '../storage/databases.ts';

const HERE = { platform: 'test', id: 'room', direct: false };
const NEVER = () => new Promise<never>(() => {});
const AT_ONCE = async () => {};

/** A database of which only this is asked. */
function storeOf(levels: Settings['levels']): Settings {
  return { levels, get: NEVER, set: NEVER, change: NEVER, places: NEVER };
}

const UNKNOWN = { answers: 'private' };

it('answers in private, at once, where the database is not open', async () => {
  const memory = createSettingsMemory({ settings: () => undefined, nowMs: () => 0, wait: NEVER });
  expect(await memory.of(HERE)).toEqual(UNKNOWN);
});

it('goes by nothing fixed where the database is not open and nobody else reads, or nobody can be told apart', async () => {
  const memory = createSettingsMemory({ settings: () => undefined, nowMs: () => 0, wait: NEVER });
  expect(await memory.of({ ...HERE, direct: true })).toEqual({});
  expect(await memory.of({ ...HERE, platform: 'telegram' })).toEqual({});
});

it('does not keep an answer waiting for a database that hangs, and gives it in private', async () => {
  const settings = () => storeOf(NEVER);
  const memory = createSettingsMemory({ settings, nowMs: () => 0, wait: AT_ONCE });
  expect(await memory.of(HERE)).toEqual(UNKNOWN);
  expect(await memory.of(HERE)).toEqual(UNKNOWN);
});

it('answers in private until a database that fails from the start is back', async () => {
  let now = 0;
  let away = true;
  const settings = storeOf(async () => {
    if (away) throw new Error('the database is away');
    return [{}];
  });
  const memory = createSettingsMemory({ settings: () => settings, nowMs: () => now, wait: NEVER });
  expect(await memory.of(HERE)).toEqual(UNKNOWN);
  away = false;
  expect(await memory.of(HERE)).toEqual(UNKNOWN);
  now = 10_001;
  expect(await memory.of(HERE)).toEqual({});
});

it('goes by what it knew while the database fails, and asks it again only after a while', async () => {
  let now = 0;
  let asked = 0;
  const settings = storeOf(async () => {
    asked += 1;
    if (asked > 1) throw new Error('the database is away');
    return [{ language: 'az' }];
  });
  const memory = createSettingsMemory({ settings: () => settings, nowMs: () => now, wait: NEVER });
  expect(await memory.of(HERE)).toEqual({ language: 'az' });
  now = 10_001;
  expect(await memory.of(HERE)).toEqual({ language: 'az' });
  expect(await memory.of(HERE)).toEqual({ language: 'az' });
  expect(asked).toBe(2);
});

it('reads a place with all that it is part of at once, and reads all that is part of a changed place anew', async () => {
  const read: string[] = [];
  const settings = storeOf(async ({ id }) => {
    read.push(id);
    return [{ strictness: 'eager' }, { language: 'auto' }, { language: 'az', answers: 'private' }];
  });
  const memory = createSettingsMemory({ settings: () => settings, nowMs: () => 0, wait: NEVER });
  const server = { platform: 'test', id: 'server', direct: false };
  const channel = { ...server, id: 'channel', within: ['server'] };
  const thread = { ...server, id: 'thread', within: ['channel', 'server'] };
  const fixed = { strictness: 'eager', answers: 'private' };
  expect(await memory.of(thread)).toEqual(fixed);
  for (const place of [thread, channel, thread, HERE]) await memory.of(place);
  expect(read).toEqual(['thread', 'channel', 'room']);
  memory.drop(server);
  for (const place of [HERE, thread, channel]) await memory.of(place);
  expect(read.slice(3)).toEqual(['thread', 'channel']);
  memory.drop(channel);
  for (const place of [channel, thread, HERE]) await memory.of(place);
  expect(read.slice(5)).toEqual(['channel', 'thread']);
});

it('takes a place for private until all that it is now known to be part of was read', async () => {
  const settings = { current: storeOf(async () => [{}]) };
  const memory = createSettingsMemory({ settings: () => settings.current, nowMs: () => 0, wait: AT_ONCE });
  expect(await memory.of(HERE)).toEqual({});
  settings.current = storeOf(NEVER);
  expect(await memory.of(HERE)).toEqual({});
  expect(await memory.of({ ...HERE, within: ['server'] })).toEqual(UNKNOWN);
});

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('in $name', ({ driver }) => {
  it.skipIf(!driver.available)('sees within ten seconds what another process changed', async () => {
    const database = await driver.create();
    const [ours, theirs] = [await database.open(), await database.open()];
    let now = 0;
    const memory = createSettingsMemory({ settings: () => ours.settings, nowMs: () => now, wait: NEVER });
    expect(await memory.of(HERE)).toEqual({});
    await theirs.settings.set(HERE, 'language', 'tr');
    now = 10_001;
    expect(await memory.of(HERE)).toEqual({ language: 'tr' });
    await Promise.all([ours.close(), theirs.close()]);
    await database.drop();
  });
});
