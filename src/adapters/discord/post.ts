import { createHash } from 'node:crypto';
import type { Delivery } from '../../core/adapter.ts';
import { kept } from '../../core/messages/retold.ts';
import type { Place, Reply } from '../../core/model.ts';
import type { Amendment, Posted } from '../../core/posted.ts';
import { CODE, describe, type Failure, failureOf } from './errors.ts';
import { userOf } from './events.ts';
import type { Channels } from './fleet.ts';
import type { Locate } from './location.ts';
import { lackingIn, needed } from './permissions.ts';
import { lookAt } from './permit.ts';
import { renderReply } from './render.ts';
import { passing, type Requests } from './requests.ts';
import { atMost } from './shard.ts';

/** https://discord.com/developers/docs/resources/message#create-message */
const MAX_NONCE = 25;
const TRIES = 3;
/** After trouble on Discord's side; the ledger backs off further on its own. */
const TROUBLE_MS = 30_000;
/** How long the link to a message may hold up the news that it was posted. */
const LINK_MS = 2_000;
/** How long a refusal may wait for its reason. */
const LOOK_MS = 2_000;

export interface PostDeps {
  /** Told of a reply that was posted whole. */
  readonly onPosted?: ((posted: Posted, reply: Reply) => void) | undefined;
  readonly channels: Channels;
  readonly requests: Requests;
  readonly locate: Locate;
  readonly wait: (tries: number) => Promise<void>;
}

type Sent = { readonly kind: 'sent'; readonly id: string };

/**
 * Posts a reply, in as many messages as it needs, and says what became of it. Every try of every message carries a
 * nonce made from `key`, and Discord enforces it for a few minutes: within them a repeated try posts nothing new.
 */
export async function postReply(deps: PostDeps, to: Place, reply: Reply, key: string): Promise<Delivery> {
  const place = await channelOf(deps, to);
  if ('kind' in place) return place;
  const messages = renderReply(reply);
  const sent: string[] = [];
  for (const [index, body] of messages.entries()) {
    const send = () => deps.requests.create(place.id, body, nonceOf(key, index));
    const outcome = await persist(deps, send, place);
    if (outcome.kind !== 'sent') return index === 0 ? outcome : partly(index, messages.length, outcome);
    sent.push(outcome.id);
  }
  const [first] = sent;
  if (first === undefined) return { kind: 'refused', reason: 'invalid', detail: 'there is nothing to post' };
  deps.onPosted?.({ place: to, messages: sent }, reply);
  const url = await messageUrl(deps, place, first);
  return { kind: 'sent', message: first, ...(url === undefined ? {} : { url }) };
}

/** Puts a reply in the place of one that was posted. A refusal is for good: the message, or the access to it, is gone. */
export async function amendReply(
  deps: PostDeps,
  { place: to, messages }: Posted,
  reply: Reply,
): Promise<Amendment> {
  const bodies = renderReply(reply);
  if (bodies.length !== messages.length) return { kind: 'misfit' };
  const place = await channelOf(deps, to);
  if ('kind' in place) return amendmentOf(place);
  for (const [at, message] of messages.entries()) {
    const body = bodies[at];
    if (body === undefined) continue;
    try {
      await deps.requests.editMessage(place.id, message, body);
    } catch (error) {
      return amendmentOf(await notSent(failureOf(error), deps, place));
    }
  }
  return { kind: 'done' };
}

function amendmentOf(failed: Exclude<Delivery, { kind: 'sent' }>): Amendment {
  switch (failed.kind) {
    case 'refused':
      return { kind: 'gone', detail: failed.detail };
    case 'moved':
      return { kind: 'gone', detail: 'the place has a new address' };
    case 'later':
      return failed;
    case 'unknown':
      return { kind: 'later', afterMs: TROUBLE_MS, detail: failed.detail };
    default:
      return failed satisfies never;
  }
}

/** A person is written to in a channel that may have to be made first; making it twice gives the same one. */
async function channelOf(deps: PostDeps, place: Place): Promise<Place | Exclude<Delivery, { kind: 'sent' }>> {
  const user = userOf(place);
  if (user === undefined) return place;
  try {
    return { ...place, id: messageId(await deps.requests.directChannel(user)) };
  } catch (error) {
    const failure = failureOf(error);
    // No message has left yet, whatever became of the request for the channel.
    if (failure.kind !== 'lost' && failure.kind !== 'fault') return notSent(failure, deps, place);
    return { kind: 'later', afterMs: TROUBLE_MS, detail: describe(failure) };
  }
}

/** At most 25 characters, equal for equal keys and parts, and different for all others. */
export function nonceOf(key: string, part: number): string {
  return createHash('sha256').update(`${part}:${key}`).digest('base64url').slice(0, MAX_NONCE);
}

async function persist(
  deps: PostDeps,
  send: () => Promise<unknown>,
  place: Place,
): Promise<Sent | Exclude<Delivery, { kind: 'sent' }>> {
  let lost: Failure | undefined;
  for (let tries = 1; ; tries += 1) {
    try {
      return { kind: 'sent', id: messageId(await send()) };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'lost') lost = failure;
      if (tries < TRIES && passing(failure)) await deps.wait(tries);
      // An earlier try may have arrived, whatever the last one met.
      else if (lost) return { kind: 'unknown', detail: describe(lost) };
      else return notSent(failure, deps, place);
    }
  }
}

/** The rest is not posted twice for the sake of the part that failed. */
function partly(sent: number, all: number, outcome: Exclude<Delivery, { kind: 'sent' }>): Delivery {
  const reason = 'detail' in outcome ? outcome.detail : outcome.kind;
  return { kind: 'unknown', detail: `${kept('kept.partly', { sent, total: all })} ${reason}` };
}

async function notSent(
  failure: Failure,
  deps: PostDeps,
  place: Place,
): Promise<Exclude<Delivery, { kind: 'sent' }>> {
  const detail = describe(failure);
  switch (failure.kind) {
    case 'refused':
      return refusal(failure.code, detail, deps, place);
    case 'limited':
      return { kind: 'later', afterMs: failure.afterMs, detail };
    case 'unauthorized':
    case 'broken':
    case 'unreached':
      return { kind: 'later', afterMs: TROUBLE_MS, detail };
    case 'lost':
    case 'fault':
      return { kind: 'unknown', detail };
    default:
      return failure satisfies never;
  }
}

async function refusal(
  code: number,
  detail: string,
  deps: PostDeps,
  place: Place,
): Promise<Exclude<Delivery, { kind: 'sent' }>> {
  switch (code) {
    case CODE.unknownChannel:
    case CODE.unknownGuild:
      return { kind: 'refused', reason: 'gone', detail: kept('kept.channelGone') };
    case CODE.notToThisUser:
    case CODE.noMutualGuild:
      return { kind: 'refused', reason: 'blocked', detail: kept('kept.noDirect') };
    case CODE.archivedThread:
    case CODE.lockedThread:
      return { kind: 'refused', reason: 'forbidden', detail: kept('kept.threadClosed') };
    case CODE.missingAccess:
    case CODE.missingPermissions:
      return { kind: 'refused', reason: 'forbidden', detail: await lacking(code, deps, place) };
    default:
      return { kind: 'refused', reason: 'invalid', detail };
  }
}

/** Names what lacks in the channel itself; where Discord does not say soon what that is, what its answer implies. */
async function lacking(code: number, { channels, requests }: PostDeps, place: Place): Promise<string> {
  let names: readonly string[] = [];
  let thread = channels.find(place.id)?.parent !== undefined;
  const looking = lookAt(requests, place.id).then((look) => {
    ({ thread, lacking: names } = look);
  });
  await atMost(LOOK_MS, Promise.allSettled([looking]));
  const [view, send] = needed(thread);
  return lackingIn(thread, names.length > 0 ? names : [(code === CODE.missingAccess ? view : send).name]);
}

/** An answer without an id is one that cannot be read. */
function messageId(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
    return answer.id;
  throw new SyntaxError('the answer holds no message id');
}

/** `undefined` where Discord does not say soon which server the channel is in. */
async function messageUrl(deps: PostDeps, place: Place, message: string): Promise<string | undefined> {
  let guild = place.direct ? '@me' : undefined;
  if (!place.direct) {
    await atMost(
      LINK_MS,
      deps.locate(place).then((located) => {
        guild = located?.within?.at(-1);
      }),
    );
  }
  return guild === undefined ? undefined : `https://discord.com/channels/${guild}/${place.id}/${message}`;
}
