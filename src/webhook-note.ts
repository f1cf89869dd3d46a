import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebhookNote } from './adapters/telegram/webhook.ts';
import type { Log } from './core/log.ts';

const FILE = 'telegram-webhook';

/** Remembers in the data folder which webhook was set from here. Nothing but a later switch to polling needs it. */
export function createWebhookNote(dataDir: string, log: Log): WebhookNote {
  const path = join(dataDir, FILE);
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch(() => ''); // Absent or unreadable: no webhook is known as ours.
      return text === '' ? undefined : text;
    },
    write: async (url) => {
      try {
        await mkdir(dataDir, { recursive: true });
        if (url === undefined) await rm(path, { force: true });
        else await writeFile(path, url);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
        log.warn({ file: FILE, code }, 'the address of the webhook cannot be noted; check DATA_DIR');
      }
    },
  };
}
