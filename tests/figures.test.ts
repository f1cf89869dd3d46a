import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { STRICTNESSES, thresholdOf } from '../src/core/strictness.ts';

const page = (name: string) => readFile(new URL(`../docs/${name}.md`, import.meta.url), 'utf8');

/** The first figure of each language's row, by the language. */
function byLanguage(text: string, heading: string): ReadonlyMap<string, number> {
  const rows = text.slice(text.indexOf(heading)).matchAll(/^\| (\p{Lu}[\p{L}, ]+) \| (\d\.\d{3}) \|/gmu);
  return new Map([...rows].map(([, language = '', figure]) => [language, Number(figure)]));
}

it('two pages that give the same figure of a language give the same one, and its mean', async () => {
  const quality = byLanguage(await page('quality'), '## In 21 languages');
  const benchmarks = await page('benchmarks');
  expect(quality.size).toBe(21);
  expect(byLanguage(benchmarks, 'In 21 languages, hit@1')).toEqual(quality);
  const mean = [...quality.values()].reduce((sum, figure) => sum + figure, 0) / quality.size;
  expect(benchmarks).toContain(`| **mean** | ${mean.toFixed(3)} |`);
});

it('the page on quality names the thresholds that ship', async () => {
  const text = await page('quality');
  const section = text.slice(text.indexOf('## The threshold'), text.indexOf('| threshold |'));
  for (const strictness of STRICTNESSES) expect(section).toContain(`${thresholdOf(strictness)}`);
});
