import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { finish, SHIPPED } from './process/program.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).sort();

/** Addresses inside this folder that a page links to or shows. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/```.*?```/gs, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^(?:https?:|mailto:)/.test(target));
}

/** The anchor that a heading gets where such pages are shown. */
function anchorsOf(page: string): readonly string[] {
  const headings = readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(PAGES)('%s links only to what is there', (page) => {
  const broken = linksOf(page).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(broken).toEqual([]);
});

it.each(PAGES)('%s names no command that package.json lacks', (page) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const text = readFileSync(join(ROOT, page), 'utf8');
  const named = [...text.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it('shows in the README what the bot really says', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, question = '', shown = ''] = /```text\nverbatim> ([^\n]*)\n(.*?)\n```/s.exec(readme) ?? [];
  const environment = { CORPUS_DIR: SHIPPED };
  const { output } = await finish(['start'], { environment, input: `${question}\n` });
  // Which further quotes there are changes with the documents; what is quoted first must not.
  const withoutButtons = (text: string) => text.trim().replace(/\n\n\/.*$/s, '');
  expect(withoutButtons(output)).toBe(withoutButtons(shown));
  expect(withoutButtons(shown)).toContain('│ ');
});

it('shows in the picture the quote that the bot really gives', async () => {
  const picture = readFileSync(join(ROOT, 'docs/answer.svg'), 'utf8');
  const [, question = '', quote = '', source = ''] =
    /Asked “(.*?)”, the bot quotes .*?: “(.*?)”.*source, “(.*?)”/.exec(picture) ?? [];
  const { output } = await finish(['ask', '--json', '--corpus', SHIPPED, question]);
  const [first] = JSON.parse(output).quotes;
  expect(first.text).toBe(quote);
  expect([first.title, ...first.section].join(' › ')).toBe(source);
  const drawn = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
  expect(drawn.split(quote)).toHaveLength(3);
});
