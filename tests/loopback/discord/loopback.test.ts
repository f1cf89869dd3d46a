import { describe, expect, it } from 'vitest';
import { messageProblems } from './limits.ts';
import { readMarkdown } from './reader.ts';
import { bodyChecker, SCHEMAS_PRESENT } from './schemas.ts';

const QUIET = { allowed_mentions: { parse: [], replied_user: false } };

if (!SCHEMAS_PRESENT) {
  process.stdout.write('The check by the OpenAPI document is not tested: ../shared/specs is absent\n');
}

describe.skipIf(!SCHEMAS_PRESENT)('the check by the OpenAPI document of Discord', () => {
  const check = bodyChecker();
  const template = '/channels/{channel_id}/messages';

  it('lets a good message pass', () => {
    expect(
      check('POST', template, { content: 'x', nonce: 'n', enforce_nonce: true, components: [], ...QUIET }),
    ).toEqual([]);
  });

  it.each([
    ['a field that Discord does not know', { content: 'x', colour: 1 }],
    ['content over the limit', { content: 'x'.repeat(4_001) }],
    ['a nonce over the limit', { content: 'x', nonce: 'n'.repeat(26) }],
    [
      'a button without a style',
      { content: 'x', components: [{ type: 1, components: [{ type: 2, label: 'x' }] }] },
    ],
  ])('finds %s', (_, body) => {
    expect(check('POST', template, body)).not.toEqual([]);
  });

  it('finds a wrong callback', () => {
    const callback = '/interactions/{interaction_id}/{interaction_token}/callback';
    expect(check('POST', callback, { type: 4, data: { content: 'x', flags: 64, ...QUIET } })).toEqual([]);
    expect(check('POST', callback, { type: 4, data: { content: 'x', nonsense: true } })).not.toEqual([]);
  });

  it('tolerates what discord.js adds by itself, and only that', () => {
    expect(check('POST', template, { content: 'x', tts: false })).toEqual([]);
    const callback = '/interactions/{interaction_id}/{interaction_token}/callback';
    expect(check('POST', callback, { type: 4, data: { content: 'x', enforce_nonce: false } })).toEqual([]);
    expect(check('POST', callback, { type: 4, data: { content: 'x', enforce_nonce: true } })).not.toEqual([]);
  });
});

describe('the limits of the loopback Discord', () => {
  it.each([
    ['a message that may mention', { content: 'x' }],
    ['content over 2,000 characters', { content: 'x'.repeat(2001), ...QUIET }],
    ['half a surrogate pair', { content: 'x\ud83d', ...QUIET }],
    ['an empty message', { content: ' ', ...QUIET }],
    [
      'six buttons in a row',
      {
        content: 'x',
        ...QUIET,
        components: [{ type: 1, components: Array(6).fill({ style: 5, label: 'x', url: 'https://e.org' }) }],
      },
    ],
    [
      'a link to a script',
      {
        content: 'x',
        ...QUIET,
        components: [{ type: 1, components: [{ style: 5, label: 'x', url: 'javascript:1' }] }],
      },
    ],
  ])('find %s', (_, body) => {
    expect(messageProblems(body)).toHaveLength(1);
  });
});

describe('the reader of messages', () => {
  it.each([
    ['**bold** and __line__', 'bold and line', ['underline']],
    ['*one* _two_', 'one two', ['italic', 'italic']],
    ['# Title\n- item', 'Titleitem', ['heading', 'bullet']],
    ['<@1> `code` https://e.org', '⟨mention⟩ ⟨code⟩ ⟨address⟩', ['mention', 'code', 'address']],
    ['||hidden|| ~~gone~~ :smile:', 'hidden gone ⟨emoji⟩', ['spoiler', 'strike', 'emoji']],
  ])('reads %j as a client does', (content, text, marks) => {
    expect(readMarkdown(content)).toMatchObject({ text, marks });
  });

  it('tells block quotes, bold and links apart', () => {
    const shown = readMarkdown('> a **b**\n> c\n[d](<https://e.org>)');
    expect(shown).toMatchObject({
      text: 'a b\nc\nd',
      quotes: ['a b\nc'],
      bold: ['b'],
      links: ['https://e.org'],
    });
  });
});
