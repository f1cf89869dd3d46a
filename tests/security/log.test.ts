import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLogger } from '../../src/logger.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { asking, notebook, openStage, pressing, running } from '../gaps/stage.ts';

function linesOf(
  write: (log: ReturnType<typeof createLogger>) => void,
  secrets: readonly string[] = [],
): string {
  const lines: string[] = [];
  write(createLogger({ level: 'info', secrets, destination: { write: (line) => lines.push(line) } }));
  return lines.join('');
}

const FORGERIES = [
  'x\n{"level":50,"msg":"forged"}',
  'x\r\n{"level":50}',
  'x"},{"level":50,"msg":"forged',
  'x\u001b[2J\u001b]0;title\u0007',
  'x\u0000y',
];

it.each(FORGERIES)('keeps a line a line, whatever a name or a platform says: %j', (text) => {
  const written = linesOf((log) => log.warn({ file: text, detail: { deep: text } }, text));
  expect(written.endsWith('\n')).toBe(true);
  expect(written.trimEnd()).not.toMatch(/\p{Cc}/u);
  expect(JSON.parse(written)).toMatchObject({ level: 40, file: text, detail: { deep: text }, msg: text });
});

it('writes one JSON object a line for any fields', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (name, message) => {
      const written = linesOf((log) => log.error({ file: name, err: new Error(message) }, message));
      expect(written.split('\n')).toHaveLength(2);
      expect(JSON.parse(written).level).toBe(50);
    }),
  );
});

it('hides a webhook secret wherever it appears', () => {
  const secret = 'a-secret-of-a-webhook';
  const written = linesOf((log) => log.error({ err: new Error(`bad ${secret}`), secret }, secret), [secret]);
  expect(written).not.toContain(secret);
});

it('names no question, person or place, not even where the database repeats them in its errors', async () => {
  const storage = await openSqlite(':memory:');
  const failing = async () => {
    throw new Error('insert failed: who feeds the parrot, actor ann-8812345, place test:room');
  };
  const broken = {
    ...storage,
    questions: { ...storage.questions, add: failing, get: failing, list: failing },
    forgetting: { person: failing, place: failing },
    feedback: { ...storage.feedback, add: failing },
    wishes: { ...storage.wishes, waiting: failing },
  };
  const stage = await openStage({ storage: broken });
  await stage.serve(notebook().adapter);
  const reply = await stage.bot.reply(asking('Who feeds the parrot?'));
  await stage.bot.reply(asking('When do the quiet hours begin?'));
  for (const command of ['gaps', 'forget', 'privacy'])
    await stage.bot.reply(running(command, { admin: true }));
  for (const button of reply?.buttons ?? []) {
    if (button.kind === 'action') await stage.bot.reply(pressing(button.token));
  }
  await stage.settle();
  await stage.stop();
  expect(stage.log()).toContain('could not be kept');
  expect(stage.log()).not.toMatch(/parrot|8812345|room|quiet/);
});

it('hides an asker and a place where somebody logs them by mistake', () => {
  const written = linesOf((log) =>
    log.info({ actor: 'ann-8812345', event: { actor: 'ann-8812345', contact: { id: '8812345' } } }, 'asked'),
  );
  expect(written).not.toContain('8812345');
});
