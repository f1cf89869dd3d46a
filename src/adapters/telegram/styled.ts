import type { MessageEntity } from 'grammy/types';

/** Text with the entities that style it: sorted, outer before inner, inside the text, in UTF-16 units. */
export interface Styled {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** A style without a position. */
export type Mark =
  | { readonly type: 'bold' | 'underline' | 'strikethrough' }
  | { readonly type: 'blockquote' }
  | { readonly type: 'expandable_blockquote' }
  | { readonly type: 'text_link'; readonly url: string };

/** Text without a style. */
export function plain(text: string): Styled {
  return { text, entities: [] };
}

/** The same text under one more style; empty text takes none, since Telegram refuses empty entities. */
export function marked(mark: Mark, content: Styled): Styled {
  if (content.text === '') return content;
  const entity: MessageEntity = { ...mark, offset: 0, length: content.text.length };
  return { text: content.text, entities: [entity, ...content.entities] };
}

/** The parts one after another, with nothing between them. */
export function joined(parts: readonly Styled[]): Styled {
  const entities: MessageEntity[] = [];
  let text = '';
  for (const part of parts) {
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += part.text;
  }
  return { text, entities };
}

/** What stands in `[start, end)`, with the styles that reach into it. */
export function sliced(styled: Styled, start: number, end: number): Styled {
  const entities: MessageEntity[] = [];
  for (const entity of styled.entities) {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    if (from < to) entities.push({ ...entity, offset: from - start, length: to - from });
  }
  return { text: styled.text.slice(start, end), entities };
}
