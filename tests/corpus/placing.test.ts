import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { place } from '../../src/corpus/placing.ts';
import { folderOf } from '../documents/temporary.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('putting a file into the folder', () => {
  it('makes the folders of its path, and leaves nothing else behind', async () => {
    const folder = await folderOf({});
    const placed = await place({ folder, id: 'house/rules.md', bytes: bytes('New.'), replace: false });
    expect(placed).toEqual({ kind: 'added' });
    expect(await readdir(folder, { recursive: true })).toEqual(['house', 'house/rules.md']);
    expect(await readFile(join(folder, 'house/rules.md'), 'utf8')).toBe('New.');
  });

  it('overwrites nothing', async () => {
    const folder = await folderOf({ 'rules.md': 'Old.' });
    const placement = { folder, id: 'rules.md', bytes: bytes('New.'), replace: false };
    await expect(place(placement)).rejects.toThrow('choose a name with --as, or give --replace');
    expect(await readFile(join(folder, 'rules.md'), 'utf8')).toBe('Old.');
  });

  it('lets only one of two win that come at once', async () => {
    const folder = await folderOf({});
    const both = ['One.', 'Two.'].map((text) =>
      place({ folder, id: 'rules.md', bytes: bytes(text), replace: false }),
    );
    const states = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(states.toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await readdir(folder)).toEqual(['rules.md']);
  });

  it('keeps what it replaces, every version once', async () => {
    const folder = await folderOf({ 'house/rules.md': 'One.' });
    for (const text of ['Two.', 'One.', 'Two.', 'Three.']) {
      await place({ folder, id: 'house/rules.md', bytes: bytes(text), replace: true });
    }
    const kept = await readdir(join(folder, '.replaced/house'));
    const texts = kept.map((name) => readFile(join(folder, '.replaced/house', name), 'utf8'));
    expect((await Promise.all(texts)).toSorted()).toEqual(['One.', 'Two.']);
    expect(await readFile(join(folder, 'house/rules.md'), 'utf8')).toBe('Three.');
  });

  it('does nothing where the very file is there', async () => {
    const folder = await folderOf({ 'rules.md': 'Old.' });
    const placement = { folder, id: 'rules.md', bytes: bytes('Old.'), replace: true };
    expect(await place(placement)).toEqual({ kind: 'same' });
    expect(await readdir(folder)).toEqual(['rules.md']);
  });

  it('refuses a name that some systems take for one that is there', async () => {
    const folder = await folderOf({ 'Rules.md': 'Old.', 'House/a.md': 'Old.' });
    for (const id of ['rules.md', 'house/b.md']) {
      const placement = { folder, id, bytes: bytes('New.'), replace: true };
      await expect(place(placement)).rejects.toThrow('which some systems take for the same name');
    }
  });

  it.skipIf(process.platform === 'win32')('never writes through a link out of the folder', async () => {
    const outside = await folderOf({ 'rules.md': 'Theirs.' });
    const folder = await folderOf({});
    await symlink(outside, join(folder, 'away'));
    await symlink(join(outside, 'rules.md'), join(folder, 'rules.md'));
    for (const id of ['away/new.md', 'rules.md']) {
      const placement = { folder, id, bytes: bytes('Ours.'), replace: true };
      await expect(place(placement)).rejects.toThrow('with --as');
    }
    await mkdir(join(folder, 'inner'));
    await symlink(outside, join(folder, '.replaced'));
    expect(await readdir(outside)).toEqual(['rules.md']);
    expect(await readFile(join(outside, 'rules.md'), 'utf8')).toBe('Theirs.');
  });
});
