import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { decodeSourcesPress, sourcesReply } from '../../src/core/sources.ts';
import { documentOf, houseLibrary } from '../fixtures/house.ts';
import { buttonOf, startTalk, wordsOf } from '../fixtures/talk.ts';

const note = (at: number) =>
  documentOf(`${at}.md`, `Note number ${at} says hello.`, { title: `Note ${String(at).padStart(3, '0')}` });

describe('a list of many documents', () => {
  it('is turned page by page in its place, forth and back, with every document on one of them', async () => {
    const talk = startTalk();
    talk.become(houseLibrary(Array.from({ length: 25 }, (_none, at) => note(at))));
    const first = await talk.run('sources');
    expect(wordsOf(first).slice(0, 3)).toEqual([
      '25 documents',
      'Page 1 of 3',
      '- Note 000 · English · 1 passage',
    ]);
    expect(first?.buttons.map(({ label }) => label)).toEqual(['Next page']);
    const second = await talk.press(buttonOf(first, 'next').token);
    expect(second).toMatchObject({ replaces: true, private: true });
    expect(wordsOf(second)[2]).toContain('Note 010');
    expect(second?.buttons.map(({ label }) => label)).toEqual(['Previous page', 'Next page']);
    const last = await talk.press(buttonOf(second, 'next').token);
    expect(last?.buttons.map(({ label }) => label)).toEqual(['Previous page']);
    const titles = [first, second, last].flatMap(wordsOf).filter((line) => line.startsWith('- '));
    expect(new Set(titles).size).toBe(25);
    expect(await talk.press(buttonOf(second, 'previous').token)).toEqual({ ...first, replaces: true });
  });

  it('shows its last page where there are fewer documents than when the button was made', async () => {
    const talk = startTalk();
    expect(wordsOf(await talk.press('sources:7'))[0]).toBe('3 documents');
    for (const other of ['sources:', 'sources:-1', 'sources:123456', 'sources:1x', 'xsources:1']) {
      expect(decodeSourcesPress(other)).toBeUndefined();
    }
  });

  it('makes what names languages once, not for each document, since a page of thousands would keep others waiting', () => {
    const library = houseLibrary(Array.from({ length: 25 }, (_none, at) => note(at)));
    const made = vi.spyOn(Intl, 'DisplayNames');
    sourcesReply(library, 'tr');
    sourcesReply(library, 'tr', 1);
    expect(made.mock.calls.length).toBeLessThanOrEqual(1);
    made.mockRestore();
  });

  it('fits every page into one message, however long titles and addresses are', () => {
    const document = fc.record({
      title: fc.string({ minLength: 1, maxLength: 400 }),
      url: fc.option(fc.nat(600).map((length) => `https://example.org/${'a'.repeat(length)}`)),
      language: fc.constantFrom('en', 'und', 'zh-Hant'),
    });
    fc.assert(
      fc.property(fc.array(document, { maxLength: 30 }), fc.nat(9), (given, page) => {
        const documents = given.map(({ url, ...facts }, at) => ({
          ...documentOf(`${at}.md`, `Note ${at}.`, facts),
          ...(url === null ? {} : { url }),
        }));
        const reply = sourcesReply(createLibrary(documents), 'en', page);
        const [list] = reply.blocks.filter(({ kind }) => kind === 'list');
        const items = list?.kind === 'list' ? list.items : [];
        const units = items.reduce((sum, { text, url = '' }) => sum + text.length + url.length, 0);
        expect(units).toBeLessThanOrEqual(1_500);
        expect(items.length).toBeLessThanOrEqual(10);
        for (const button of reply.buttons) {
          if (button.kind === 'action') expect(decodeSourcesPress(button.token)).toBeDefined();
        }
      }),
      { numRuns: 50 },
    );
  });
});
