import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot } from '../../src/core/bot.ts';
import { createLibrary } from '../../src/core/library.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { createParser } from '../../src/documents/parser.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const SECRET_WORDS = 'The password of the safe is swordfish.';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-paths-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'secret.md'), `# Secret\n\n${SECRET_WORDS}\n`);
  await writeFile(join(folder, 'corpus', 'rules.md'), '# House rules\n\nQuiet hours begin at 22:00.\n');
});

afterEach(() => rm(folder, { recursive: true }));

const NAMES = [
  '../secret.md',
  '..\\secret.md',
  '/etc/passwd',
  './rules.md/../../secret.md',
  '%2e%2e/secret.md',
  '\u0000',
];

it.each(NAMES)('never reads a file that a person names: %j', async (document) => {
  const library = createLibrary((await loadCorpus(join(folder, 'corpus'))).documents, {});
  const bot = createBot({ library: () => library, now: () => 0, log: silent });
  const reply = await bot.reply({
    kind: 'command',
    command: 'ask',
    options: { question: 'What is the password of the safe?', document },
    place: { platform: 'test', id: '1', direct: true },
    actor: '1',
    locale: 'en',
    admin: true,
  });
  expect(JSON.stringify(reply)).not.toMatch(/swordfish|root:/);
});

it.skipIf(process.platform === 'win32')('serves nothing that lies outside of the folder', async () => {
  const corpus = join(folder, 'corpus');
  await symlink('../secret.md', join(corpus, 'relative.md'));
  await symlink(join(folder, 'secret.md'), join(corpus, 'absolute.md'));
  await symlink(folder, join(corpus, 'above'));
  await symlink('/etc/passwd', join(corpus, 'passwd.txt'));
  const { documents, skipped } = await loadCorpus(corpus);
  expect(documents.map(({ id }) => id)).toEqual(['rules.md']);
  expect(skipped.map(({ file }) => file)).toEqual(['above', 'absolute.md', 'passwd.txt', 'relative.md']);
});

describe.skipIf(process.platform !== 'linux')('the process that reads documents', () => {
  it('has no environment, may read the code only, and may neither write nor start anything', async () => {
    const parser = createParser();
    try {
      const bytes = new TextEncoder().encode('Quiet hours begin at 22:00.\n');
      await parser.parse({ id: 'a.txt', format: 'text', bytes });
      const [child = ''] = await childrenOf(process.pid, 'worker.ts');
      const environment = (await readFile(`/proc/${child}/environ`, 'utf8')).split('\u0000').filter(Boolean);
      expect(environment.filter((line) => !line.startsWith('NODE_CHANNEL_'))).toEqual([]);
      const command = (await readFile(`/proc/${child}/cmdline`, 'utf8')).split('\u0000');
      expect(command).toContain('--permission');
      expect(
        command
          .filter((word) => word.startsWith('--allow-'))
          .every((word) => word.startsWith('--allow-fs-read=')),
      ).toBe(true);
    } finally {
      await parser.close();
    }
  });
});

async function childrenOf(parent: number, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (!status.includes(`PPid:\t${parent}\n`)) continue;
    if ((await readFile(`/proc/${pid}/cmdline`, 'utf8')).includes(word)) found.push(pid);
  }
  return found;
}
