import { answersAlone } from '../../core/digest-rights.ts';
import type { Log } from '../../core/log.ts';
import type {
  AutocompleteEvent,
  Bot,
  ButtonEvent,
  Choice,
  CommandEvent,
  Place,
  Reply,
} from '../../core/model.ts';
import type { Posted } from '../../core/posted.ts';
import { apologyFor } from '../../core/unanswered.ts';
import { CODE, describe, type Failure, failureOf, originOf } from './errors.ts';
import { EPHEMERAL, openMessageIdOf } from './message-id.ts';
import { type MessageBody, renderReply } from './render.ts';
import type { InteractionKey, Requests } from './requests.ts';
import { shorten } from './split.ts';

/** https://discord.com/developers/docs/interactions/application-commands#autocomplete */
const MAX_CHOICES = 25;
const MAX_CHOICE = 100;

/** Answers that come too late, or twice, or to what is gone: nobody is waiting any more. */
const PAST: ReadonlySet<number> = new Set([
  CODE.unknownInteraction,
  CODE.alreadyAcknowledged,
  CODE.expiredToken,
  CODE.unknownMessage,
  CODE.unknownWebhook,
]);

export interface ResponderDeps {
  readonly bot: Bot;
  readonly requests: Requests;
  readonly log: Log;
  /** Told of an answer that all can read. */
  readonly onPosted?: (posted: Posted, reply: Reply) => void;
  /** Resolves when an answer is late enough to tell Discord that one will come. */
  readonly untilLate: () => { readonly passed: Promise<void>; cancel(): void };
}

/** Answers interactions; never rejects. */
export interface Responder {
  answer(key: InteractionKey, event: CommandEvent | ButtonEvent): Promise<void>;
  suggest(key: InteractionKey, event: AutocompleteEvent): Promise<void>;
}

/** What Discord has been told so far: nothing, or that an answer will come, in which form. */
type Acknowledged = 'nothing' | 'reply' | 'private reply' | 'update';

export function createResponder(deps: ResponderDeps): Responder {
  const { bot, requests, log } = deps;

  async function answer(key: InteractionKey, event: CommandEvent | ButtonEvent): Promise<void> {
    const thinking = think(event);
    const late = deps.untilLate();
    const intime = await Promise.race([thinking.then(() => true), late.passed.then(() => false)]);
    late.cancel();
    const acknowledged = intime ? 'nothing' : await defer(key, event);
    const reply = await thinking;
    if (reply === undefined) await beSilent(key, event, acknowledged);
    else note(event.place, await deliver(key, reply, acknowledged), reply);
  }

  /** Without the id of each message none can be changed later, and none may be that is not for all to read. */
  function note(place: Place, answers: readonly unknown[], reply: Reply): void {
    const messages = answers.flatMap((answer) => openMessageIdOf(answer) ?? []);
    if (reply.private || messages.length === 0 || messages.length < answers.length) return;
    deps.onPosted?.({ place, messages }, reply);
  }

  async function think(event: CommandEvent | ButtonEvent): Promise<Reply | undefined> {
    try {
      return await bot.reply(event);
    } catch (error) {
      const { fault, reply } = apologyFor(error, event.locale);
      log.error(
        { fault: describe(failureOf(fault)), at: originOf(fault) },
        'a Discord event could not be answered',
      );
      return reply;
    }
  }

  async function defer(key: InteractionKey, event: CommandEvent | ButtonEvent): Promise<Acknowledged> {
    if (event.kind === 'button') {
      await requests.callback(key, { type: 6 });
      return 'update';
    }
    const hidden = answersAlone(event);
    await requests.callback(key, { type: 5, data: { flags: hidden ? EPHEMERAL : 0 } });
    return hidden ? 'private reply' : 'reply';
  }

  async function beSilent(
    key: InteractionKey,
    event: CommandEvent | ButtonEvent,
    acknowledged: Acknowledged,
  ) {
    if (acknowledged === 'reply' || acknowledged === 'private reply') await requests.remove(key);
    // Else the presser would be told that the bot did not respond.
    else if (acknowledged === 'nothing' && event.kind === 'button') await requests.callback(key, { type: 6 });
  }

  /** What Discord said to each message, in their order. */
  async function deliver(
    key: InteractionKey,
    reply: Reply,
    acknowledged: Acknowledged,
  ): Promise<readonly unknown[]> {
    const messages = renderReply(reply);
    const visible = (body: MessageBody) =>
      reply.private ? { ...body, flags: body.flags | EPHEMERAL } : body;
    const [first, ...rest] = messages;
    if (first === undefined) return [];
    const answers: unknown[] = [];
    if (acknowledged === 'nothing') {
      const answer = await requests.callback(
        key,
        reply.replaces ? { type: 7, data: first } : { type: 4, data: visible(first) },
      );
      answers.push(answer);
    } else if (acknowledged === 'update' && !reply.replaces) {
      answers.push(await requests.followUp(key, visible(first)));
    } else if (acknowledged === 'reply' && reply.private) {
      // What was announced to all cannot become private: take it away, and answer the asker alone.
      await requests.remove(key);
      answers.push(await requests.followUp(key, visible(first)));
    } else {
      answers.push(await requests.edit(key, first));
    }
    for (const body of rest) answers.push(await requests.followUp(key, visible(body)));
    return answers;
  }

  async function suggest(key: InteractionKey, event: AutocompleteEvent): Promise<void> {
    const choices = await choose(event);
    await requests.callback(key, {
      type: 8,
      data: { choices: choices.flatMap(fitted).slice(0, MAX_CHOICES) },
    });
  }

  async function choose(event: AutocompleteEvent): Promise<readonly Choice[]> {
    try {
      return await bot.choices(event);
    } catch (error) {
      log.error({ fault: describe(failureOf(error)), at: originOf(error) }, 'suggestions failed');
      return [];
    }
  }

  /** Keeps a failure from leaving: an interaction that cannot be answered must not end anything else. */
  async function contained(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      report(log, failureOf(error), error);
    }
  }

  return {
    answer: (key, event) => contained(answer(key, event)),
    suggest: (key, event) => contained(suggest(key, event)),
  };
}

function report(log: Log, failure: Failure, error: unknown): void {
  const problem = describe(failure);
  if (failure.kind === 'refused' && PAST.has(failure.code)) {
    log.info({ code: failure.code }, 'an interaction was over before its answer; dropped');
  } else if (failure.kind === 'fault') {
    log.error({ problem, at: originOf(error) }, 'an interaction was not answered');
  } else {
    log.warn({ problem }, 'an interaction was not answered');
  }
}

/** A value may not be cut, as it would name something else: such a choice is left out. */
function fitted({ name, value }: Choice): readonly Choice[] {
  if (name.trim() === '' || value === '' || value.length > MAX_CHOICE) return [];
  return [{ name: shorten(name.toWellFormed(), MAX_CHOICE), value }];
}
