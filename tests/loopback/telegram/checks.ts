import type { MessageEntity } from 'grammy/types';

/** What Telegram refuses in a text, as the description of its answer; `undefined` where it takes it. */
export function textFault(text: unknown, entities: readonly MessageEntity[] = []): string | undefined {
  if (typeof text !== 'string' || !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{C}]/u.test(text)) {
    return 'Bad Request: message text is empty';
  }
  if (text.length > 4096) return 'Bad Request: message is too long';
  if (!text.isWellFormed()) return 'Bad Request: strings must be encoded in UTF-8';
  if (entities.length > 100) return 'Bad Request: too many entities';
  for (const entity of entities) {
    const fault = entityFault(text, entity);
    if (fault) return fault;
  }
  return orderFault(entities);
}

function entityFault(text: string, entity: MessageEntity): string | undefined {
  const { offset, length } = entity;
  const end = offset + length;
  if (offset < 0 || length <= 0 || end > text.length) return 'Bad Request: entity outside of the text';
  if (splitsPair(text, offset) || splitsPair(text, end)) return 'Bad Request: entity splits a surrogate pair';
  if (entity.type === 'text_link' && !/^https?:\/\/[^/]+\.[^/]+/.test(entity.url)) {
    return 'Bad Request: wrong URL in an entity';
  }
  return undefined;
}

function splitsPair(text: string, index: number): boolean {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff;
}

/** Sorted, properly nested, and no block quote inside another. */
function orderFault(entities: readonly MessageEntity[]): string | undefined {
  const open: MessageEntity[] = [];
  let previous = 0;
  for (const entity of entities) {
    if (entity.offset < previous) return 'Bad Request: entities are not sorted';
    previous = entity.offset;
    while (open.length > 0 && endOf(open.at(-1)) <= entity.offset) open.pop();
    if (open.length > 0 && endOf(entity) > endOf(open.at(-1))) return 'Bad Request: entities intersect';
    if (isBlock(entity) && open.some(isBlock)) return 'Bad Request: block quotes cannot nest';
    open.push(entity);
  }
  return undefined;
}

function endOf(entity: MessageEntity | undefined): number {
  return entity ? entity.offset + entity.length : 0;
}

function isBlock(entity: MessageEntity): boolean {
  return entity.type === 'blockquote' || entity.type === 'expandable_blockquote';
}

interface Key {
  readonly text?: unknown;
  readonly callback_data?: unknown;
  readonly url?: unknown;
}

/** What Telegram refuses in an inline keyboard. */
export function keyboardFault(markup: unknown): string | undefined {
  if (markup === undefined) return undefined;
  const rows = (markup as { inline_keyboard?: readonly (readonly Key[])[] }).inline_keyboard ?? [];
  for (const key of rows.flat()) {
    if (typeof key.text !== 'string' || key.text.trim() === '') return 'Bad Request: button text is empty';
    if (typeof key.callback_data === 'string') {
      const bytes = Buffer.byteLength(key.callback_data);
      if (bytes < 1 || bytes > 64) return 'Bad Request: BUTTON_DATA_INVALID';
    } else if (typeof key.url !== 'string' || !/^https?:\/\/[^/]+\.[^/]+/.test(key.url)) {
      return 'Bad Request: BUTTON_URL_INVALID';
    }
  }
  return undefined;
}

interface Result {
  readonly id: string;
  readonly input_message_content: { readonly message_text: string; readonly entities?: MessageEntity[] };
  readonly reply_markup?: unknown;
}

/** What Telegram refuses in the results of an inline query. */
export function inlineFault(given: unknown): string | undefined {
  const results = given as readonly Result[];
  if (results.length > 50) return 'Bad Request: RESULTS_TOO_MUCH';
  if (new Set(results.map((result) => result.id)).size < results.length) {
    return 'Bad Request: RESULT_ID_DUPLICATE';
  }
  return results
    .map(({ id, input_message_content: content, reply_markup: markup }) => {
      const bytes = Buffer.byteLength(id);
      if (bytes < 1 || bytes > 64) return 'Bad Request: RESULT_ID_INVALID';
      return textFault(content.message_text, content.entities) ?? keyboardFault(markup);
    })
    .find((fault) => fault !== undefined);
}
