import { Api } from 'grammy';
import type { UserFromGetMe, WebhookInfo } from 'grammy/types';
import { type Finding, fault, fine, warning } from '../../core/finding.ts';
import { describe, failureOf } from './errors.ts';
import { startError } from './faults.ts';
import type { WebhookNote } from './webhook.ts';

export interface TelegramDiagnosis {
  readonly token: string;
  readonly apiRoot: string;
  /** Absent where updates are fetched. */
  readonly webhook?: { readonly url: string };
  readonly note: WebhookNote;
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number;
}

const TIMEOUT_SECONDS = 10;
/** An error at bringing updates that is older has been mended since, or nobody writes. */
const RECENT_MS = 24 * 3_600_000;
const MANY_PENDING = 100;

/** Looks at the token, at what the bot may see, and at how updates reach it. Asks for no update, so that none is lost. */
export async function diagnoseTelegram(given: TelegramDiagnosis): Promise<readonly Finding[]> {
  const { apiRoot, token, note } = given;
  const api = new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_SECONDS });
  try {
    const me = await api.getMe();
    const info = await api.getWebhookInfo();
    return [...aboutBot(me), ...aboutUpdates(info, given, await note.read())];
  } catch (error) {
    return [aboutFailure(error, apiRoot)];
  }
}

function aboutFailure(error: unknown, apiRoot: string): Finding {
  const told = startError(failureOf(error));
  if (!told.retryable) return fault('The token is not accepted.', told.message);
  return fault(
    `${told.message}.`,
    `See whether ${new URL(apiRoot).host} can be reached from here, and try again.`,
  );
}

function aboutBot(me: UserFromGetMe): readonly Finding[] {
  return [
    fine(`The token is that of https://t.me/${me.username}.`),
    me.can_read_all_group_messages
      ? warning(
          'Privacy mode is off: Telegram hands the bot everything that is said in its groups, and it drops most of it.',
          'Where mentions reach the bot without it, send /setprivacy to @BotFather, choose the bot and Enable.',
        )
      : fine('Privacy mode is on: in groups the bot hears commands and replies, and not always mentions.'),
    me.can_join_groups
      ? fine('The bot can be added to groups.')
      : warning(
          'The bot cannot be added to groups.',
          'Send /setjoingroups to @BotFather, choose the bot and Enable.',
        ),
    me.supports_inline_queries
      ? fine('Inline mode is on.')
      : warning('Inline mode is off.', 'Send /setinline to @BotFather and choose the bot, if you want it.'),
  ];
}

function aboutUpdates(
  info: WebhookInfo,
  { webhook, nowMs }: TelegramDiagnosis,
  noted: string | undefined,
): readonly Finding[] {
  const set = info.url ?? '';
  if (webhook === undefined) return [aboutPolling(set, noted)];
  return [aboutAddress(set, webhook.url), ...aboutBringing(info, nowMs())];
}

function aboutPolling(set: string, noted: string | undefined): Finding {
  if (set === '') return fine('Updates are fetched by polling, and no webhook is in the way.');
  if (set === noted)
    return fine('A webhook of this installation is set; the next start removes it and polls.');
  return fault(
    `Updates are to be fetched by polling, but another program has set a webhook at ${hostOf(set)}.`,
    "Stop that program and call the bot's deleteWebhook method, or set TELEGRAM_WEBHOOK_URL here.",
  );
}

function aboutAddress(set: string, wanted: string): Finding {
  if (set === wanted) return fine('Telegram brings updates to TELEGRAM_WEBHOOK_URL.');
  if (set === '') return fine('The webhook is not set yet; the next start sets it.');
  return warning(
    `Another webhook is set, at ${hostOf(set)}; the next start takes the bot over.`,
    'If another program still uses this bot, stop it first, or make a second bot with /newbot.',
  );
}

function aboutBringing(info: WebhookInfo, nowMs: number): readonly Finding[] {
  const { last_error_date: failedAt = 0, pending_update_count: pending } = info;
  const failed = nowMs - failedAt * 1000 < RECENT_MS;
  return [
    ...(failed
      ? [
          warning(
            `Telegram failed to bring an update within the last day: ${describe(info.last_error_message)}.`,
            'See whether the proxy passes TELEGRAM_WEBHOOK_URL on to HTTP_PORT, with a certificate that is trusted.',
          ),
        ]
      : []),
    ...(pending > MANY_PENDING
      ? [warning(`${pending} updates wait at Telegram.`, 'Start the bot, and see whether updates reach it.')]
      : []),
  ];
}

/** The path of a webhook may be meant to be secret. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an address that cannot be read';
}
