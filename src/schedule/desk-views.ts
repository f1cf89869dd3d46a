import { digestButton } from '../core/digest-buttons.ts';
import { DIGEST_MESSAGES as SAY } from '../core/digest-messages.ts';
import { digestSources, pickLine, readOnReply } from '../core/digest-reply.ts';
import { findDocument, type Library } from '../core/library.ts';
import type { Button, ListItem, Reply, ReplyBlock } from '../core/model.ts';
import { textReply } from '../core/replies.ts';
import type { LedgerRow, Subscription } from '../storage/contract.ts';
import { EVERY_DAY } from './days.ts';
import type { Asker, Office } from './desk.ts';
import { type DueMoment, localDate } from './due.ts';
import { type Clockwork, clockOf, daysOf, readableZone, shortDate } from './spoken.ts';
import { history, upcoming } from './subscribing.ts';

/** Days that `next` shows. */
const COMING = 7;

/** Rows of `why` that can be sent again by a button. */
const MAX_RESENDS = 3;

/** Whether a digest is set, which, and what comes next; with buttons for the rest. */
export async function statusReply(office: Office, { place }: Asker): Promise<Reply> {
  const subscription = await office.storage.subscriptions.get(place);
  if (subscription === undefined) return { ...textReply(SAY.none), buttons: [run('preview')] };
  const clock = clockOf(subscription.timezone);
  const [coming] = upcoming(subscription, 1);
  const [last] = await history(office.storage, place, office.nowMs());
  const items = [
    SAY.state.length(subscription.length),
    ...narrowing(subscription, office.library()),
    ...(coming === undefined ? [] : [SAY.state.next(dayLine(coming, clock))]),
    ...(last === undefined ? [] : [SAY.state.last(historyLine(last, clock).text)]),
  ];
  return {
    ...textReply(''),
    blocks: [
      { kind: 'text', text: stateLine(subscription) },
      { kind: 'list', items: items.map((text) => ({ text })) },
    ],
    buttons: [
      run('preview'),
      run('next'),
      run('why'),
      run(subscription.state === 'active' ? 'pause' : 'resume'),
      run('stop'),
    ],
  };
}

function run(name: keyof typeof SAY.buttons): Button {
  return digestButton(name, SAY.buttons[name], { kind: 'run', subcommand: name });
}

function stateLine(subscription: Subscription): string {
  const { pause, pauseDetail, days, time, timezone } = subscription;
  if (pause === undefined) return SAY.state.active(daysOf(days), time, timezone);
  const detail = pauseDetail === undefined || pauseDetail === '' ? '' : ` (${pauseDetail})`;
  return `${SAY.state.paused(SAY.reasons[pause])}${detail}`;
}

function narrowing({ document, tag, onlyNew }: Subscription, library: Library): readonly string[] {
  const title = document === undefined ? undefined : (findDocument(library, document)?.title ?? document);
  return [
    ...(title === undefined ? [] : [SAY.state.document(title)]),
    ...(tag === undefined ? [] : [SAY.state.tag(tag)]),
    ...(onlyNew ? [SAY.state.onlyNew] : []),
  ];
}

/** The coming seven digests: when, by both clocks, and what they will hold as things are now. */
export async function nextReply(office: Office, { place }: Asker): Promise<Reply> {
  const subscription = await office.storage.subscriptions.get(place);
  if (subscription === undefined) return textReply(SAY.none);
  const moments = upcoming(subscription, COMING);
  if (moments.length === 0) return textReply(SAY.comingPaused);
  const clock = clockOf(subscription.timezone);
  const library = office.library();
  const chosen = await office.selector.coming(
    subscription,
    moments.map(({ date }) => date),
  );
  const blocks = moments.flatMap((moment, at): ReplyBlock[] => {
    const lines = (chosen[at] ?? []).map(({ passage }) => pickLine(library, passage));
    const items: readonly ListItem[] = (lines.length > 0 ? lines : [SAY.nothingThen]).map((text) => ({
      text,
    }));
    return [
      { kind: 'heading', text: dayLine(moment, clock) },
      { kind: 'list', items },
    ];
  });
  return { ...textReply(''), blocks: [{ kind: 'text', text: SAY.coming }, ...blocks] };
}

function dayLine({ date, instant, instantMs, note }: DueMoment, clock: Clockwork): string {
  const day = SAY.day(`${shortDate(date)}, ${clock.time(instantMs)}`, instant);
  return note === undefined ? day : `${day} [${note}]`;
}

/** What the last fourteen days brought, with links to what was posted and buttons to send again what was not. */
export async function whyReply(office: Office, { place }: Asker): Promise<Reply> {
  const subscription = await office.storage.subscriptions.get(place);
  const rows = await history(office.storage, place, office.nowMs());
  const clock = clockOf(readableZone(subscription?.timezone));
  const paused = subscription?.pause === undefined ? [] : [stateLine(subscription)];
  if (rows.length === 0) return textReply([SAY.noHistory, ...paused].join(' '));
  const again = rows.filter(({ state }) => state === 'unknown' || state === 'failed' || state === 'skipped');
  return {
    ...textReply(''),
    blocks: [
      { kind: 'text', text: [SAY.history, ...paused].join(' ') },
      { kind: 'list', items: rows.map((row) => historyLine(row, clock)) },
    ],
    buttons: again.slice(0, MAX_RESENDS).map(({ date }) => {
      return digestButton(`resend-${date}`, SAY.resend(date), { kind: 'resend', date });
    }),
  };
}

function historyLine(row: LedgerRow, clock: Clockwork): ListItem {
  const day = shortDate(row.date);
  const days = row.since === undefined ? day : `${shortDate(row.since)} – ${day}`;
  const text = `${days}: ${outcomeOf(row, clock)}${row.cause === undefined ? '' : `. ${row.cause}`}`;
  return row.url === undefined ? { text } : { text, url: row.url };
}

function outcomeOf({ state, late, updatedMs }: LedgerRow, clock: Clockwork): string {
  switch (state) {
    case 'sent':
      return late ? SAY.outcomes.late(clock.time(updatedMs)) : SAY.outcomes.sent(clock.time(updatedMs));
    case 'due':
    case 'claimed':
    case 'sending':
      return SAY.outcomes.open;
    case 'skipped':
    case 'failed':
    case 'unknown':
      return SAY.outcomes[state];
    default:
      return state satisfies never;
  }
}

/** The next digest as it would be posted now, also where none is set. */
export async function previewReply(office: Office, asker: Asker): Promise<Reply> {
  const subscription = (await office.storage.subscriptions.get(asker.place)) ?? sample(office, asker);
  const [coming] = upcoming(subscription, 1);
  const date = coming?.date ?? localDate(office.nowMs(), readableZone(subscription.timezone));
  const selected = await office.selector.select({ subscription, date, late: false });
  return selected.kind === 'nothing' ? textReply(selected.cause) : selected.reply;
}

/** What a place would get that asked for nothing in particular. */
export function sample({ nowMs }: Pick<Office, 'nowMs'>, { place, locale }: Asker): Subscription {
  const now = nowMs();
  return {
    ...{ place, locale, time: '08:00', timezone: 'UTC', days: EVERY_DAY, length: 3, onlyNew: false },
    ...{ state: 'active', createdMs: now, updatedMs: now },
  };
}

/** One quote of a digest with the text around it. */
export async function readReply(
  office: Office,
  asker: Asker,
  wanted: { readonly date: string; readonly at: number; readonly turn: boolean },
): Promise<Reply> {
  const passages = await passagesOf(office, asker, wanted.date);
  if (passages === undefined) return textReply(SAY.gone);
  return readOnReply(office.library(), passages, wanted) ?? textReply(SAY.vanished);
}

/** The sources of a digest. */
export async function sourcesReply(office: Office, asker: Asker, date: string): Promise<Reply> {
  const passages = await passagesOf(office, asker, date);
  if (passages === undefined) return textReply(SAY.gone);
  return passages.length === 0 ? textReply(SAY.vanished) : digestSources(office.library(), passages);
}

/** The passages of a digest that was posted, or of the preview of one. */
async function passagesOf(
  office: Office,
  asker: Asker,
  date: string,
): Promise<readonly number[] | undefined> {
  const row = await office.storage.deliveries.get(asker.place, date);
  if (row?.passages !== undefined) return office.selector.found(row.passages);
  const subscription = (await office.storage.subscriptions.get(asker.place)) ?? sample(office, asker);
  const [picks] = await office.selector.coming(subscription, [date]);
  return picks?.map(({ passage }) => passage);
}
