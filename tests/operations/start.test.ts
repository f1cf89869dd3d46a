import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { START } from '../../bench/start.ts';
import { run, SHIPPED } from '../process/program.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

it('is the same from npm, in the image and in the systemd unit, and what the bench measures', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const words = String(scripts.start).split(' ');
  expect(words.slice(1)).toEqual([
    expect.stringMatching(/^--max-semi-space-size=\d+$/),
    'src/main.ts',
    'start',
  ]);
  expect(JSON.parse(/^CMD (.+)$/m.exec(read('Dockerfile'))?.[1] ?? '')).toEqual(words);
  expect(read('deploy/verbatim.service')).toMatch(
    new RegExp(`^ExecStart=\\S+/${words.join(' ').replaceAll('.', '\\.')}$`, 'm'),
  );
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  expect(START).toEqual({ options: words.slice(1, 2), program: [main, 'start'] });
});

/** Prints at the end which libraries of platforms were loaded. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { createRequire } from 'node:module';
  const { cache } = createRequire(process.cwd() + '/x.js');
  process.on('exit', () => {
    const loaded = ['discord.js', 'grammy'].filter((name) =>
      Object.keys(cache).some((file) => file.includes('/node_modules/' + name + '/')));
    process.stdout.write('loaded:' + loaded + ';' + Object.keys(cache).length + '\\n');
  });
`)}`;

it('of a command that needs no platform loads the library of none', { timeout: 60_000 }, async () => {
  const program = await run(['ask', '--corpus', SHIPPED, 'Who wrote this?'], { node: ['--import', TELL] });
  await program.ended;
  expect(program.output()).toMatch(/loaded:;[1-9]/);
});
