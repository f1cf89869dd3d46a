import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Button } from '../../core/model.ts';
import { hasInk, webAddress } from './text.ts';

/** Bot API, `InlineKeyboardButton.callback_data`. */
const MAX_CALLBACK_BYTES = 64;
/** Buttons of a row share its width evenly: what a narrow phone shows of them without cutting a label. */
const ROW_CHARACTERS = 40;
const MAX_ROW_BUTTONS = 3;

/**
 * The buttons below a message, in rows that a phone can show; `undefined` where none is left. Telegram refuses the
 * whole message for one bad button, so a link that it does not take, or a token that is too long, is left out.
 */
export function keyboardOf(buttons: readonly Button[]): InlineKeyboardMarkup | undefined {
  const rows: InlineKeyboardButton[][] = [];
  for (const button of buttons.flatMap(inlineButton)) {
    const row = rows.at(-1);
    if (row && sharesRow([...row, button])) row.push(button);
    else rows.push([button]);
  }
  return rows.length > 0 ? { inline_keyboard: rows } : undefined;
}

function inlineButton(button: Button): InlineKeyboardButton[] {
  if (!hasInk(button.label)) return [];
  switch (button.kind) {
    case 'action': {
      const bytes = Buffer.byteLength(button.token);
      const valid = bytes > 0 && bytes <= MAX_CALLBACK_BYTES;
      return valid ? [{ text: button.label, callback_data: button.token }] : [];
    }
    case 'link': {
      const url = webAddress(button.url);
      return url === undefined ? [] : [{ text: button.label, url }];
    }
    default:
      return button satisfies never;
  }
}

function sharesRow(row: readonly InlineKeyboardButton[]): boolean {
  const widest = Math.max(...row.map((button) => button.text.length));
  return row.length <= MAX_ROW_BUTTONS && widest * row.length <= ROW_CHARACTERS;
}
