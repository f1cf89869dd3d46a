import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/documents/html.ts';
import { outline } from './outline.ts';

const PARAGRAPH =
  'The council met on Tuesday, heard three speakers, and put off the vote on the bridge until May.';

test('reads headings, paragraphs, lists, tables, quotations, code and definitions', () => {
  const page = `<main><h1>Rules</h1><p>Be <b>kind</b>,
    always.<br>Really.</p>Loose words<ul><li>one<li><p>two</p><p>more</p><ol><li>deep</ol></ul>
    <table><tr><th>A<th>B<tr><td>1<td>2</table><blockquote><p>Said.</p></blockquote>
    <pre> a\n  b</pre><dl><dt>Term<dd>Meaning</dl></main>`;
  expect(outline(parseHtml(page))).toEqual([
    'h1: Rules',
    'paragraph: Be kind, always.\nReally.',
    'paragraph: Loose words',
    'item: one < Loose words',
    'item: two < Loose words',
    'item: more < two',
    'item: deep < two',
    'row: A | B',
    'row: 1 | 2 < A | B',
    'quotation: Said.',
    'code:  a\n  b',
    'paragraph: Term',
    'item: Meaning < Term',
  ]);
});

test('leaves out scripts, styles, hidden parts, forms and references to notes', () => {
  const page = `<body><style>p{}</style><script>evil()</script><p onclick="evil()">Words<a href="#n1"><sup>[1]</sup></a>.</p>
    <p hidden>no</p><p style="display: none">no</p><template><p>no</p></template><button>no</button><!-- no --></body>`;
  expect(outline(parseHtml(page))).toEqual(['paragraph: Words.']);
});

describe('main content', () => {
  test('is what the page marks as such', () => {
    const page = `<nav>Home</nav><main><p>${PARAGRAPH}</p></main><aside>Advertisement</aside><footer>About us</footer>`;
    expect(outline(parseHtml(page))).toEqual([`paragraph: ${PARAGRAPH}`]);
  });

  test('is found by its words where the page marks nothing', () => {
    const menu = Array.from(
      { length: 30 },
      (_, index) => `<li><a href="/${index}">Menu entry ${index}</a></li>`,
    ).join('');
    const article = Array.from({ length: 8 }, (_, index) => `<p>${index} ${PARAGRAPH}</p>`).join('');
    const page = `<html><body><div class="menu"><nav><ul>${menu}</ul></nav></div><div class="sidebar"><ul>${menu}</ul></div><div class="content">${article}</div><footer>Imprint</footer></body></html>`;
    const { text } = parseHtml(page);
    expect(text).toContain(`7 ${PARAGRAPH}`);
    expect(text).not.toContain('Menu entry');
    expect(text).not.toContain('Imprint');
  });

  test('is the whole page where it has nothing around it, so that no word is lost', () => {
    const page =
      '<html><body><div>First part.</div><div><ul><li><a href="/a">Linked fact.</a></li></ul></div></body></html>';
    expect(outline(parseHtml(page))).toEqual(['paragraph: First part.', 'item: Linked fact. < First part.']);
  });

  test('is the page without its navigation where what was found is less than half of it', () => {
    const page = `<nav>Home</nav><main><p>Short.</p></main><div><p>${PARAGRAPH}</p></div>`;
    expect(outline(parseHtml(page))).toEqual(['paragraph: Short.', `paragraph: ${PARAGRAPH}`]);
  });
});

describe('metadata', () => {
  test('comes from the head of the page', () => {
    const page = `<html lang="en-GB"><head><title>Bridge &amp; vote</title><meta name="author" content="Ann">
      <link rel="canonical" href="https://example.org/bridge"><meta name="keywords" content="bridge, vote">
      <meta property="article:published_time" content="2025-04-23T10:00:00+04:00"></head><body><p>Text.</p></body></html>`;
    expect(parseHtml(page).metadata).toEqual({
      title: 'Bridge & vote',
      language: 'en-GB',
      url: 'https://example.org/bridge',
      author: 'Ann',
      date: '2025-04-23',
      tags: ['bridge', 'vote'],
    });
  });

  test('takes the date from structured data where the head has none', () => {
    const page =
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-03-01T09:00Z"</script><p>Text.</p>';
    expect(parseHtml(page).metadata.date).toBe('2024-03-01');
  });

  test.each([
    ['Chromium', '<!-- saved from url=(0031)https://example.org/bridge/vote -->\n<html><head></head>'],
    ['SingleFile', '<html><!--\n Page saved with SingleFile \n url: https://example.org/bridge/vote \n-->'],
    [
      'a link from there',
      '<!-- saved from url=(0031)https://example.org/bridge/ --><link rel="canonical" href="vote">',
    ],
    [
      'a whole link',
      '<!-- saved from url=(0031)https://example.org/?s=1 --><link rel="canonical" href="https://example.org/bridge/vote">',
    ],
  ])('takes the address of a page that was saved from the web: %s', (_what, head) => {
    expect(parseHtml(`<!DOCTYPE html>${head}<p>Text.</p>`).metadata.url).toBe(
      'https://example.org/bridge/vote',
    );
  });

  test.each([
    '<!-- saved from url=(0014)about:internet --><p>Text.</p>',
    '<p>Text.</p><!-- saved from url=(0020)https://example.org/ -->',
    '<link rel="canonical" href="/bridge"><p>Text.</p>',
  ])('takes no other address: %s', (page) => {
    expect(parseHtml(page).metadata).not.toHaveProperty('url');
  });

  test('does not take a script for an address', () => {
    const page = '<link rel="canonical" href="javascript:evil()"><p>Text.</p>';
    expect(parseHtml(page).metadata).not.toHaveProperty('url');
  });
});

test('reads a page with broken markup as a browser does', () => {
  expect(outline(parseHtml('words <b>bold<p>para</b> graph<td>cell'))).toEqual([
    'paragraph: words bold',
    'paragraph: para graphcell',
  ]);
});

test('refuses endless nesting with a clear line', () => {
  expect(() => parseHtml('<div>'.repeat(600))).toThrow('its markup is nested too deeply; flatten it');
});
