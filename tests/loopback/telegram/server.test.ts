import type { MessageEntity } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALICE, PRIVATE, sent } from './chats.ts';
import { keyboardFault, textFault } from './checks.ts';
import { type LoopbackTelegram, startLoopbackTelegram } from './server.ts';
import { loadSpec } from './spec.ts';

const spec = loadSpec();
if (!spec) process.stdout.write('calls are not checked: the Bot API description is not beside the project\n');

describe('the check of calls against the published Bot API', () => {
  it.skipIf(!spec)('knows each field, and nothing else', () => {
    expect(spec?.('sendMessage', { chat_id: 1, text: 'x' })).toEqual([]);
    expect(spec?.('sendMessage', { text: 'x' })).toEqual(['sendMessage.chat_id: missing']);
    expect(spec?.('sendMessage', { chat_id: 1, text: 'x', nonce: 'n' })).toEqual([
      'sendMessage.nonce: unknown field',
    ]);
    expect(spec?.('sendMessages', {})).toEqual(['sendMessages: no such method']);
  });

  it.skipIf(!spec)('looks into lists, unions and what is nested', () => {
    const entities = [{ type: 'bold', offset: 0, length: '1' }];
    expect(spec?.('sendMessage', { chat_id: 1, text: 'x', entities })).toEqual([
      'sendMessage.entities[0].length: not Integer',
    ]);
    const content = { message_text: 'x', entities: [], colour: 'red' };
    const results = [{ type: 'article', id: '1', title: 'x', input_message_content: content }];
    expect(spec?.('answerInlineQuery', { inline_query_id: '1', results })).not.toEqual([]);
    const reply_markup = { inline_keyboard: [[{ text: 'x', callback: 'y' }]] };
    expect(spec?.('sendMessage', { chat_id: 1, text: 'x', reply_markup })).toEqual([
      'sendMessage.reply_markup.inline_keyboard[0][0].callback: unknown field',
    ]);
  });
});

describe('what the loopback Telegram refuses', () => {
  const bold = (offset: number, length: number): MessageEntity => ({ type: 'bold', offset, length });
  const block = (offset: number, length: number): MessageEntity => ({ type: 'blockquote', offset, length });

  it.each<[string, string, MessageEntity[]]>([
    ['an invisible text', ' \u200d', []],
    ['a text too long', 'x'.repeat(4097), []],
    ['half a character', '\ud83d', []],
    ['an entity beyond the end', 'text', [bold(2, 3)]],
    ['an entity over nothing', 'text', [bold(2, 0)]],
    ['an entity from the middle of a character', '😀', [bold(1, 1)]],
    ['entities that cross', 'some text', [bold(0, 4), block(2, 4)]],
    ['a block quote inside another', 'some text', [block(0, 8), block(2, 4)]],
    ['entities out of order', 'some text', [bold(4, 2), bold(0, 2)]],
    ['too many entities', 'x'.repeat(101), Array.from({ length: 101 }, (_, n) => bold(n, 1))],
    ['a link to nowhere', 'text', [{ type: 'text_link', offset: 0, length: 4, url: 'javascript:1' }]],
  ])('%s', (_name, text, entities) => {
    expect(textFault(text, entities)).toMatch(/^Bad Request/);
  });

  it('but not text styled well', () => {
    expect(textFault('😀 some text', [block(0, 12), bold(0, 2), bold(3, 4)])).toBeUndefined();
  });

  it('a button with too much data', () => {
    const key = (data: string) => ({ inline_keyboard: [[{ text: 'x', callback_data: data }]] });
    expect(keyboardFault(key('é'.repeat(32)))).toBeUndefined();
    expect(keyboardFault(key('é'.repeat(33)))).toBe('Bad Request: BUTTON_DATA_INVALID');
  });
});

describe('the loopback Telegram over the wire', () => {
  let server: LoopbackTelegram;

  beforeEach(async () => {
    server = await startLoopbackTelegram();
  });

  afterEach(() => server.stop());

  async function call(
    method: string,
    body: object | FormData,
  ): Promise<{ result?: unknown; error_code?: number }> {
    const init =
      body instanceof FormData
        ? { body }
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${server.root}/bot${server.token}/${method}`, { method: 'POST', ...init });
    return (await response.json()) as { result?: unknown; error_code?: number };
  }

  it('repeats updates until a later offset is asked for', async () => {
    const first = server.push(sent(PRIVATE, 'one'));
    server.push(sent(PRIVATE, 'two'));
    const ids = async (offset: number) =>
      ((await call('getUpdates', { offset })).result as { update_id: number }[]).map(
        (u) => u.update_id - first,
      );
    expect(await ids(0)).toEqual([0, 1]);
    expect(await ids(0)).toEqual([0, 1]);
    expect(await ids(first + 1)).toEqual([1]);
    expect(await ids(first + 2)).toEqual([]);
    expect(await ids(0)).toEqual([]);
  });

  it('sends only the kinds of updates that were asked for', async () => {
    await call('getUpdates', { allowed_updates: ['inline_query'] });
    server.push(sent(PRIVATE, 'one'));
    server.push({ inline_query: { id: '1', from: ALICE, query: 'x', offset: '' } });
    expect((await call('getUpdates', {})).result).toMatchObject([{ inline_query: { id: '1' } }]);
  });

  it('ends the older of two polls with a conflict', async () => {
    const older = call('getUpdates', { timeout: 20 });
    while (server.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await call('getUpdates', {});
    expect(await older).toMatchObject({ error_code: 409 });
  });

  it('takes an answer to a press once, and none after it expired', async () => {
    const query = { id: 'q', from: ALICE, chat_instance: '1', data: 'x' };
    server.push({ callback_query: query });
    expect(await call('answerCallbackQuery', { callback_query_id: 'q' })).toMatchObject({ result: true });
    expect(await call('answerCallbackQuery', { callback_query_id: 'q' })).toMatchObject({ error_code: 400 });
    server.push({ callback_query: { ...query, id: 'r' } });
    server.expireCallbacks();
    expect(await call('answerCallbackQuery', { callback_query_id: 'r' })).toMatchObject({ error_code: 400 });
  });

  it('reads a form as it reads JSON', async () => {
    const form = new FormData();
    form.set('chat_id', '42');
    form.set('text', 'hello');
    form.set('entities', JSON.stringify([{ type: 'bold', offset: 0, length: 5 }]));
    expect(await call('sendMessage', form)).toMatchObject({ result: { text: 'hello' } });
    expect(server.messages[0]?.entities).toHaveLength(1);
  });
});
