import { expect, it } from 'vitest';
import { withFacts } from '../../src/corpus/facts.ts';
import { parseHtml } from '../../src/documents/html.ts';
import { parseMarkdown } from '../../src/documents/markdown.ts';

const FACTS = { title: 'Guests: the "rules" & <more>', url: 'https://example.org/rules?a=1&b=2' };

function complete(source: string, format: 'markdown' | 'html', facts: object = FACTS): string {
  return new TextDecoder().decode(withFacts(new TextEncoder().encode(source), format, facts));
}

it('gives Markdown a front matter', () => {
  const completed = complete('Guests leave at ten.\n', 'markdown');
  expect(completed).toMatch(/^---\ntitle: [^\n]+\nurl: [^\n]+\n---\n\nGuests leave at ten\.\n$/);
  expect(parseMarkdown(completed)).toMatchObject({ text: 'Guests leave at ten.', metadata: FACTS });
});

it('changes the front matter that is there, and neither its comments nor the line ends of the file', () => {
  const source = '---\r\n# Of the house.\r\ntitle: Old\r\nowner: Ann\r\n---\r\nGuests leave at ten.\r\n';
  const completed = complete(source, 'markdown', { title: 'New', url: 'https://example.org/' });
  expect(completed).toBe(
    '---\r\n# Of the house.\r\ntitle: New\r\nowner: Ann\r\nurl: https://example.org/\r\n---\r\nGuests leave at ten.\r\n',
  );
});

it('leaves broken front matter for the loader to refuse', () => {
  const source = '---\ntitle: a: b\n---\nGuests leave at ten.\n';
  expect(complete(source, 'markdown')).toBe(source);
});

it.each([
  '<html lang="de"><head><title>Old</title></head><body><p>Guests leave at ten.</p></body></html>',
  '<!DOCTYPE html>\n<title>Old</title><p>Guests leave at ten.</p>',
  '<!-- no <head> here --><html lang=de><HEAD class="a"><link rel=canonical href="https://example.org/old"></HEAD><p>Guests leave at ten.',
  '<p>Guests leave at ten.</p>',
])('gives a page its address and title, whatever its head is like: %j', (source) => {
  const before = parseHtml(source);
  const after = parseHtml(complete(source, 'html'));
  expect(after).toEqual({ ...before, metadata: { ...before.metadata, ...FACTS } });
});
