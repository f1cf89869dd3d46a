import { digestButton } from '../core/digest-buttons.ts';
import { digestSources, pickLine, type ReadOn, readOnReply } from '../core/digest-reply.ts';
import { findDocument, type Library } from '../core/library.ts';
import { mediumDate, shortDate } from '../core/locale.ts';
import { retold } from '../core/messages/retold.ts';
import { type Say, sayIn } from '../core/messages/say.ts';
import type { Button, ListItem, Reply, ReplyBlock } from '../core/model.ts';
import { textReply } from '../core/replies.ts';
import type { LedgerRow, Subscription } from '../storage/contract.ts';
import { EVERY_DAY } from './days.ts';
import type { Asker, Office } from './desk.ts';
import { type DueMoment, localDate } from './due.ts';
import { type Clockwork, clockOf, daysOf, readableZone } from './spoken.ts';
import { history, upcoming } from './subscribing.ts';

/** Days that `next` shows. */
const COMING = 7;

/** Rows of `why` that can be sent again by a button. */
const MAX_RESENDS = 3;

/** Whether a digest is set, which, and what comes next; with buttons for the rest. */
export async function statusReply(office: Office, { place, locale }: Asker): Promise<Reply> {
  const say = sayIn(locale);
  const run = runButtons(say);
  const subscription = await office.storage.subscriptions.get(place);
  if (subscription === undefined) return { ...textReply(say('digest.none')), buttons: [run('preview')] };
  const clock = clockOf(subscription.timezone, locale);
  const [coming] = upcoming(subscription, 1);
  const [last] = await history(office.storage, place, office.nowMs());
  const items = [
    say('state.length', { count: subscription.length }),
    ...narrowing(subscription, office.library(place), say),
    ...(coming === undefined ? [] : [say('state.next', { when: dayLine(coming, clock) })]),
    ...(last === undefined ? [] : [say('state.last', { line: historyLine(last, clock).text })]),
  ];
  return {
    ...textReply(''),
    blocks: [
      { kind: 'text', text: stateLine(subscription, locale) },
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

type Run = 'preview' | 'next' | 'why' | 'pause' | 'resume' | 'stop';

function runButtons(say: Say): (name: Run) => Button {
  return (name) => {
    const label = say(name === 'next' ? 'button.coming' : `button.${name}`);
    return digestButton(name, label, { kind: 'run', subcommand: name });
  };
}

function stateLine(subscription: Subscription, locale: string): string {
  const say = sayIn(locale);
  const { pause, pauseDetail, days, time, timezone } = subscription;
  if (pause === undefined) {
    return say('state.active', { days: daysOf(days, locale), time, zone: timezone });
  }
  const detail = pauseDetail === undefined || pauseDetail === '' ? '' : ` (${retold(say, pauseDetail)})`;
  return `${say('state.paused', { why: say(`reason.${pause}`) })}${detail}`;
}

function narrowing({ document, tag, onlyNew }: Subscription, library: Library, say: Say): readonly string[] {
  const title = document === undefined ? undefined : (findDocument(library, document)?.title ?? document);
  return [
    ...(title === undefined ? [] : [say('state.document', { title })]),
    ...(tag === undefined ? [] : [say('state.tag', { tag })]),
    ...(onlyNew ? [say('state.onlyNew')] : []),
  ];
}

/** The coming seven digests: when, by both clocks, and what they will hold as things are now. */
export async function nextReply(office: Office, { place, locale }: Asker): Promise<Reply> {
  const say = sayIn(locale);
  const subscription = await office.storage.subscriptions.get(place);
  if (subscription === undefined) return textReply(say('digest.none'));
  const moments = upcoming(subscription, COMING);
  if (moments.length === 0) return textReply(say('digest.comingPaused'));
  const clock = clockOf(subscription.timezone, locale);
  const library = office.library(place);
  const chosen = await office.selector.coming(
    { ...subscription, place },
    moments.map(({ date }) => date),
  );
  const blocks = moments.flatMap((moment, at): ReplyBlock[] => {
    const lines = (chosen[at] ?? []).map(({ passage }) => pickLine(library, passage));
    const items: readonly ListItem[] = (lines.length > 0 ? lines : [say('digest.nothingThen')]).map(
      (text) => ({
        text,
      }),
    );
    return [
      { kind: 'heading', text: dayLine(moment, clock) },
      { kind: 'list', items },
    ];
  });
  return { ...textReply(''), blocks: [{ kind: 'text', text: say('digest.coming') }, ...blocks] };
}

function dayLine({ date, instant, instantMs, note }: DueMoment, clock: Clockwork): string {
  const day = `${shortDate(date, clock.locale)}, ${clock.time(instantMs)} (${instant})`;
  return note === undefined ? day : `${day} [${retold(sayIn(clock.locale), note)}]`;
}

/** What the last fourteen days brought, with links to what was posted and buttons to send again what was not. */
export async function whyReply(office: Office, { place, locale }: Asker): Promise<Reply> {
  const say = sayIn(locale);
  const subscription = await office.storage.subscriptions.get(place);
  const rows = await history(office.storage, place, office.nowMs());
  const clock = clockOf(readableZone(subscription?.timezone), locale);
  const paused = subscription?.pause === undefined ? [] : [stateLine(subscription, locale)];
  if (rows.length === 0) return textReply([say('digest.noHistory'), ...paused].join(' '));
  const again = rows.filter(({ state }) => state === 'unknown' || state === 'failed' || state === 'skipped');
  return {
    ...textReply(''),
    blocks: [
      { kind: 'text', text: [say('digest.history'), ...paused].join(' ') },
      { kind: 'list', items: rows.map((row) => historyLine(row, clock)) },
    ],
    buttons: again.slice(0, MAX_RESENDS).map(({ date }) => {
      const label = say('button.resend', { date: mediumDate(date, locale) });
      return digestButton(`resend-${date}`, label, { kind: 'resend', date });
    }),
  };
}

function historyLine(row: LedgerRow, clock: Clockwork): ListItem {
  const say = sayIn(clock.locale);
  const day = shortDate(row.date, clock.locale);
  const days = row.since === undefined ? day : `${shortDate(row.since, clock.locale)} – ${day}`;
  const cause = row.cause === undefined ? '' : `. ${retold(say, row.cause)}`;
  const text = `${days}: ${outcomeOf(row, clock)}${cause}`;
  return row.url === undefined ? { text } : { text, url: row.url };
}

function outcomeOf({ state, late, updatedMs }: LedgerRow, clock: Clockwork): string {
  const say = sayIn(clock.locale);
  const when = clock.time(updatedMs);
  switch (state) {
    case 'sent':
      return late ? say('outcome.late', { when }) : say('outcome.sent', { when });
    case 'due':
    case 'claimed':
    case 'sending':
      return say('outcome.open');
    case 'skipped':
    case 'failed':
    case 'unknown':
      return say(`outcome.${state}`);
    default:
      return state satisfies never;
  }
}

/** The next digest as it would be posted now, also where none is set. */
export async function previewReply(office: Office, asker: Asker): Promise<Reply> {
  const subscription = await subscriptionOf(office, asker);
  const [coming] = upcoming(subscription, 1);
  const date = coming?.date ?? localDate(office.nowMs(), readableZone(subscription.timezone));
  const selected = await office.selector.select({ subscription, date, late: false });
  return selected.kind === 'nothing'
    ? textReply(retold(sayIn(asker.locale), selected.cause))
    : selected.reply;
}

/** What is set in a place, which is known better now than when it was set. */
async function subscriptionOf(office: Office, asker: Asker): Promise<Subscription> {
  const { place } = asker;
  return { ...((await office.storage.subscriptions.get(place)) ?? sample(office, asker)), place };
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
  wanted: Omit<ReadOn, 'locale'>,
): Promise<Reply> {
  const { locale } = asker;
  const say = sayIn(locale);
  const passages = await passagesOf(office, asker, wanted.date);
  if (passages === undefined) return textReply(say('digest.gone'));
  return (
    readOnReply(office.library(asker.place), passages, { ...wanted, locale }) ??
    textReply(say('digest.vanished'))
  );
}

/** The sources of a digest. */
export async function sourcesReply(office: Office, asker: Asker, date: string): Promise<Reply> {
  const { locale } = asker;
  const say = sayIn(locale);
  const passages = await passagesOf(office, asker, date);
  if (passages === undefined) return textReply(say('digest.gone'));
  return passages.length === 0
    ? textReply(say('digest.vanished'))
    : digestSources(office.library(asker.place), passages, locale);
}

/** The passages of a digest that was posted, or of the preview of one. */
async function passagesOf(
  office: Office,
  asker: Asker,
  date: string,
): Promise<readonly number[] | undefined> {
  const row = await office.storage.deliveries.get(asker.place, date);
  if (row?.passages !== undefined) return office.selector.found(asker.place, row.passages);
  const subscription = await subscriptionOf(office, asker);
  const [picks] = await office.selector.coming(subscription, [date]);
  return picks?.map(({ passage }) => passage);
}
