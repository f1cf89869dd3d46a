import { AdapterError } from '../../core/adapter.ts';
import type { Failure } from './errors.ts';

const WRONG_TOKEN =
  'Telegram does not know this token. Open a chat with @BotFather, send /mybots, choose the bot and "API Token", ' +
  'and set TELEGRAM_TOKEN to what it shows.';

const WEBHOOK_SET =
  "Telegram delivers this bot's updates to a webhook, so they cannot be fetched. Stop the program that set it, or " +
  'remove it by the deleteWebhook method, and leave TELEGRAM_WEBHOOK_URL unset here.';

const SECOND_POLLER =
  'Another process fetches updates with the same TELEGRAM_TOKEN. Stop it, or give each its own bot: @BotFather makes ' +
  'one with /newbot.';

/** Why the adapter cannot serve, with what the owner can do about it. */
export function startError(failure: Failure): AdapterError {
  switch (failure.kind) {
    case 'unauthorized':
      return new AdapterError(WRONG_TOKEN, { retryable: false });
    case 'refused':
      // A token that is out of form is no address at all, so Telegram answers 404 instead of 401.
      return new AdapterError(`${WRONG_TOKEN} (${failure.detail})`, { retryable: false });
    case 'conflict':
      return new AdapterError(/webhook/i.test(failure.detail) ? WEBHOOK_SET : SECOND_POLLER, {
        retryable: false,
      });
    default:
      return new AdapterError(failure.detail, { retryable: true });
  }
}

/** Why no webhook can be set. */
export function webhookError(failure: Failure): AdapterError {
  if (failure.kind !== 'refused') return startError(failure);
  return new AdapterError(
    `Telegram does not accept TELEGRAM_WEBHOOK_URL (${failure.detail}). It needs https, a certificate that browsers ` +
      'trust, and port 443, 80, 88 or 8443.',
    { retryable: false },
  );
}
