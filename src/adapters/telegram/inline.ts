import type { InlineQueryResultArticle } from 'grammy/types';
import type { InlineResult } from '../../core/model.ts';
import { keyboardOf } from './keyboard.ts';
import { render } from './render.ts';

/** Bot API, `answerInlineQuery`. */
const MAX_RESULTS = 50;
/** Bot API, `InlineQueryResultArticle.id`. */
const MAX_ID_BYTES = 64;

/**
 * Results as articles that insert the quote with its source. What one message cannot hold is left out, because a
 * quote cut short would not be exact. Action buttons are left out too: a press in a foreign chat has no address.
 */
export function articlesOf(results: readonly InlineResult[]): readonly InlineQueryResultArticle[] {
  const ids = new Set<string>();
  const articles: InlineQueryResultArticle[] = [];
  for (const result of results) {
    const article = articleOf(result);
    if (!article || ids.has(article.id) || articles.length === MAX_RESULTS) continue;
    ids.add(article.id);
    articles.push(article);
  }
  return articles;
}

function articleOf(result: InlineResult): InlineQueryResultArticle | undefined {
  const [message, ...rest] = render(result.reply);
  const bytes = Buffer.byteLength(result.id);
  if (!message || rest.length > 0 || bytes === 0 || bytes > MAX_ID_BYTES) return undefined;
  const keyboard = keyboardOf(result.reply.buttons.filter((button) => button.kind === 'link'));
  return {
    type: 'article',
    id: result.id,
    title: result.title,
    description: result.description,
    input_message_content: {
      message_text: message.text,
      entities: message.entities,
      link_preview_options: message.link_preview_options,
    },
    ...(keyboard ? { reply_markup: keyboard } : {}),
  };
}
