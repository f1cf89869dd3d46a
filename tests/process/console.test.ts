import { expect, it } from 'vitest';
import { folderOf } from '../documents/temporary.ts';
import { finish, run } from './program.ts';

const RULES = {
  'rules.md':
    '# Quiet hours\n\nThe quiet hours begin at ten in the evening.\n\n# Laundry\n\nThe washing machine stands in the cellar.\n',
};

it('answers each line of a pipe in order and ends with it, with status 0', async () => {
  const environment = { CORPUS_DIR: await folderOf(RULES) };
  const input = 'Where does the washing machine stand?\n\nWho is the mayor of Zanzibar?\r\n/sources\nhello';
  const { status, output, errors } = await finish(['start'], { environment, input });
  const order = ['stands in the cellar', 'The documents do not say', '1 document', 'Hello! Ask me'];
  const places = order.map((words) => output.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect([status, errors]).toEqual([0, '']);
  expect(output).not.toContain('\u001b');
});

it('reads a question that says too little together with the one before it', async () => {
  const environment = {
    CORPUS_DIR: await folderOf({ 'mill.txt': 'The mill was built by Ida Berg in 1904.\n' }),
  };
  const { output } = await finish(['start'], { environment, input: 'Who built the mill?\nand when?\n' });
  expect(output).toMatch(/Read together with your last question: built, mill\.\s+│ The mill was built/);
});

it('is what starts where nothing else is asked for', async () => {
  const environment = { CORPUS_DIR: await folderOf(RULES), DISCORD_TOKEN: '', TELEGRAM_TOKEN: ' ' };
  const { status, output } = await finish([], { environment, input: 'When do the quiet hours begin?\n' });
  expect(output).toContain('│ The quiet hours begin at ten in the evening.');
  expect(status).toBe(0);
});

it('ends with status 0 when it is asked to stop with its input still open', async () => {
  const environment = { CORPUS_DIR: await folderOf(RULES) };
  const program = await run(['start'], { environment });
  program.type('hello\n');
  for (let waits = 0; program.output() === '' && waits < 1_000; waits += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.output()).toContain('Hello!');
});

it('reads .env of the folder that it is started in, and the environment wins over it', async () => {
  const corpus = await folderOf(RULES);
  const folder = await folderOf({ '.env': `CORPUS_DIR=${corpus}\nLOG_LEVEL=loud\n` });
  const input = 'When do the quiet hours begin?\n';
  expect((await finish(['start'], { folder, input })).errors).toContain('LOG_LEVEL must be one of');
  const { status, output } = await finish(['start'], { folder, input, environment: { LOG_LEVEL: 'warn' } });
  expect(output).toContain('ten in the evening');
  expect(status).toBe(0);
});
