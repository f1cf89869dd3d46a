import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite.ts';

const run = promisify(execFile);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-backup-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Writes settings until told to stop, as a bot does that is not stopped for a backup. */
function writing(storage: Awaited<ReturnType<typeof openSqlite>>) {
  let count = 0;
  let over = false;
  const work = (async () => {
    while (!over) {
      await storage.settings.set('everywhere', `name-${count}`, 'kept');
      count += 1;
      // SQLite answers without waiting, so that nothing else would ever get its turn.
      await turn();
    }
  })();
  return {
    count: () => count,
    stop: async () => {
      over = true;
      await work;
    },
  };
}

/** The command as docs/operations.md gives it, with its paths replaced. */
async function documented(data: string, backup: string): Promise<readonly string[]> {
  const guide = await readFile('docs/operations.md', 'utf8');
  const [, script = ''] = /node -e "(const \{ DatabaseSync \}[^\n]+)"\n/.exec(guide) ?? [];
  expect(script).toContain('vacuum into');
  return ['-e', script.replace('data/verbatim.db', data).replace('backup/verbatim.db', backup)];
}

it('is whole when it is taken by the documented command while the bot writes', async () => {
  const path = join(folder, 'verbatim.db');
  const storage = await openSqlite(path);
  const writer = writing(storage);
  while (writer.count() < 20) await new Promise((resolve) => setTimeout(resolve, 5));
  const before = writer.count();
  const backup = join(folder, 'backup.db');
  await run(process.execPath, [...(await documented(path, backup))]);
  await writer.stop();
  await storage.close();

  const restored = await openSqlite(backup);
  for (let at = 0; at < before; at++) {
    expect(await restored.settings.get('everywhere', `name-${at}`), `name-${at}`).toBe('kept');
  }
  await restored.settings.set('everywhere', 'after', 'written');
  await restored.close();
});

it('is whole as a copy of the file and its -wal beside it, once nobody writes', async () => {
  const path = join(folder, 'verbatim.db');
  const storage = await openSqlite(path);
  await storage.settings.set('everywhere', 'name', 'kept');
  for (const suffix of ['', '-wal']) await copyFile(`${path}${suffix}`, join(folder, `copy.db${suffix}`));
  await storage.close();
  const restored = await openSqlite(join(folder, 'copy.db'));
  expect(await restored.settings.get('everywhere', 'name')).toBe('kept');
  await restored.close();
});
