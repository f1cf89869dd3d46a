import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from '../src/snapshot.ts';

let folder = '';
const lines: string[] = [];
const write = (_fields: unknown, message: string) => void lines.push(message);
const log = { debug: write, info: write, warn: write, error: write };
const BODY = new Uint8Array([1, 2, 3, 250]);

beforeEach(async () => {
  lines.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});

afterEach(() => rm(folder, { recursive: true }));

it('gives back what was written under the same key', async () => {
  await writeSnapshot(folder, 'key', BODY, log);
  expect([...((await readSnapshot(folder, 'key', log)) ?? [])]).toEqual([...BODY]);
  expect(await readdir(folder)).toEqual(['index.snapshot']);
});

it('does not give an index of other documents', async () => {
  await writeSnapshot(folder, 'old documents', BODY, log);
  expect(await readSnapshot(folder, 'new documents', log)).toBeUndefined();
  expect(lines).toEqual([]);
});

it('never trusts a damaged file, wherever the damage is', async () => {
  await writeSnapshot(folder, 'key', BODY, log);
  const file = join(folder, 'index.snapshot');
  const whole = await readFile(file);
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    await writeFile(file, damaged);
    expect(await readSnapshot(folder, 'key', log)).toBeUndefined();
  }
  await writeFile(file, whole.subarray(0, whole.length - 1));
  expect(await readSnapshot(folder, 'key', log)).toBeUndefined();
  expect(lines).toContain('the index snapshot is damaged; the index is built anew');
});

it('starts without a snapshot where there is none, and goes on where none can be written', async () => {
  expect(await readSnapshot(folder, 'key', log)).toBeUndefined();
  await writeFile(join(folder, 'a file'), '');
  await writeSnapshot(join(folder, 'a file'), 'key', BODY, log);
  expect(lines).toEqual(['the index snapshot cannot be written; the next start will take longer']);
});
