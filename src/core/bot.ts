import { NOWHERE } from './access.ts';
import { answer } from './answer.ts';
import { COMMANDS } from './commands.ts';
import { createConversations } from './conversations.ts';
import { decodeDigestPress } from './digest-buttons.ts';
import type { DigestDesk } from './digest-desk.ts';
import { isAboutDigests, isAboutSettings, needsAdmin } from './digest-rights.ts';
import { createExactness } from './exactness.ts';
import { followUpReply } from './follow-up-reply.ts';
import { judgedQuestion, missedQuestion, tellButton } from './gaps.ts';
import { decodeGapsPress } from './gaps-buttons.ts';
import type { GapsDesk } from './gaps-desk.ts';
import { isAboutGaps } from './gaps-rights.ts';
import { helpReply } from './help-reply.ts';
import { findDocument, type Library } from './library.ts';
import { createLimiter, type Limit, type Verdict } from './limits.ts';
import { localeOf } from './locale.ts';
import type { Log } from './log.ts';
import { sayIn } from './messages/say.ts';
import type {
  Answer,
  AutocompleteEvent,
  Bot,
  ButtonEvent,
  Choice,
  CommandEvent,
  InlineEvent,
  InlineResult,
  Place,
  Reply,
} from './model.ts';
import type { Past } from './past.ts';
import { levelsOf, narrowed, type PlaceSettings } from './place-settings.ts';
import { answerReply, BUTTON_NAMES, inlineResults, pressReply, textReply } from './replies.ts';
import { decodeSettingsPress } from './settings-buttons.ts';
import type { SettingsDesk } from './settings-desk.ts';
import { decodeSourcesPress, sourcesReply } from './sources.ts';
import { thresholdOf } from './strictness.ts';
import { suggestions } from './suggesting.ts';
import { traceReply } from './trace-reply.ts';
import { trace } from './tracing.ts';
import { UnansweredError } from './unanswered.ts';
import { verify } from './verify.ts';
import { verifyReply } from './verify-reply.ts';

/** How much one person, and one place with everybody in it, may ask. */
export interface BotLimits {
  readonly actor: Limit;
  readonly place: Limit;
  /** Suggestions and inline results, which arrive with every key. */
  readonly typing: Limit;
}

/** Wide enough for an eager reader, narrow enough that a flood costs the others nothing. */
export const DEFAULT_LIMITS: BotLimits = {
  actor: { capacity: 20, refillMs: 3_000 },
  place: { capacity: 60, refillMs: 500 },
  typing: { capacity: 60, refillMs: 200 },
};

/**
 * The only decider. `library` gives the documents that a place may see and its admin wants there, as they are now:
 * nothing of any other reaches the bot. A request in flight keeps the ones that it began with, and its quotes are compared with those of the moment
 * at which it leaves. `now` gives milliseconds that never step back.
 */
export function createBot(deps: {
  readonly library: (place: Place) => Library;
  readonly now: () => number;
  readonly log: Log;
  readonly limits?: BotLimits;
  /** Absent where nobody keeps digests. */
  readonly digests?: DigestDesk;
  /** Absent where nobody keeps what is asked in vain. */
  readonly gaps?: GapsDesk;
  /** Absent where nothing can be fixed for a place. */
  readonly settings?: SettingsDesk;
  /** Absent where nobody remembers what the documents said before; else what of it a place may see. */
  readonly past?: (place: Place) => Past;
}): Bot {
  const { log, now } = deps;
  const limits = deps.limits ?? DEFAULT_LIMITS;
  const actors = createLimiter(limits.actor, now);
  const places = createLimiter(limits.place, now);
  const typists = createLimiter(limits.typing, now);
  const exact = createExactness(deps.library, log);
  const conversations = createConversations(now);

  function admit(event: CommandEvent | ButtonEvent): Verdict {
    const { platform, id, direct } = event.place;
    const verdict = actors.take(`${platform} ${event.actor}`);
    return verdict.kind === 'refused' || direct ? verdict : places.take(`${platform} ${id}`);
  }

  /** Nobody is kept waiting by settings, and nobody goes without an answer for them. */
  async function settingsOf(place: Place): Promise<PlaceSettings> {
    return (await deps.settings?.of(place)) ?? {};
  }

  function ask(library: Library, event: CommandEvent, fixed: PlaceSettings): Reply {
    const { options, locale } = event;
    const isPrivate = isAlone(options, fixed);
    const { question = '', document: name } = options;
    const within = name === undefined ? undefined : findDocument(library, name);
    if (name !== undefined && within === undefined) {
      return textReply(sayIn(locale)('answer.noDocument', { name }), true);
    }
    const startMs = now();
    const only = {
      ...(within && { document: within.id }),
      ...(fixed.strictness && { threshold: thresholdOf(fixed.strictness) }),
    };
    const alone = answer(library, question, only);
    const { answered, readWith } = conversations.goOn(library, alone, { ...event, isPrivate, only });
    report(log, answered, now() - startMs);
    const asked = deps.gaps && judgedQuestion(library, answered);
    const reply = answerReply(library, answered, {
      ...{ isPrivate, locale },
      ...(within && { within }),
      ...(asked === undefined ? {} : { asked }),
    });
    if (readWith !== undefined) return followUpReply(reply, readWith, locale);
    const missed = deps.gaps && missedQuestion(library, answered);
    if (missed === undefined) return reply;
    deps.gaps?.missed(missed, event.place);
    return { ...reply, buttons: [...reply.buttons, tellButton(missed, isPrivate, sayIn(locale))] };
  }

  function check(library: Library, { options, locale }: CommandEvent, fixed: PlaceSettings): Reply {
    const startMs = now();
    const verdict = verify(library, options.text ?? '');
    log.info({ verdict: verdict.kind, ms: Math.round(now() - startMs) }, 'verified');
    return verifyReply(library, verdict, { isPrivate: isAlone(options, fixed), locale });
  }

  function command(library: Library, event: CommandEvent, fixed: PlaceSettings): Reply {
    switch (event.command) {
      case 'ask':
        return ask(library, event, fixed);
      case 'verify':
        return check(library, event, fixed);
      case 'sources':
        return sourcesReply(library, event.locale);
      case 'help':
        return helpReply(COMMANDS, event.locale);
      default:
        return textReply(sayIn(event.locale)(unknownKey(event.command)), true);
    }
  }

  async function digest(event: CommandEvent | ButtonEvent, desk: DigestDesk | undefined): Promise<Reply> {
    const say = sayIn(event.locale);
    if (desk === undefined) return textReply(say('digest.away'), true);
    if (needsAdmin(event) && !event.admin) return textReply(say('digest.adminOnly'), true);
    if (event.kind === 'command') return desk.command(event);
    const press = decodeDigestPress(event.token);
    return press === undefined ? textReply(say('answer.changed'), true) : desk.press(event, press);
  }

  async function gaps(event: CommandEvent | ButtonEvent, desk: GapsDesk | undefined): Promise<Reply> {
    const say = sayIn(event.locale);
    if (desk === undefined) return textReply(say('gaps.away'), true);
    if (needsAdmin(event) && !event.admin) return textReply(say('gaps.adminOnly'), true);
    if (event.kind === 'command') return desk.command(event);
    const press = decodeGapsPress(event.token);
    return press === undefined ? textReply(say('answer.changed'), true) : desk.press(event, press);
  }

  async function settings(event: CommandEvent | ButtonEvent, desk: SettingsDesk | undefined): Promise<Reply> {
    const say = sayIn(event.locale);
    if (desk === undefined) return textReply(say('settings.away'), true);
    if (needsAdmin(event) && !event.admin) return textReply(say('settings.adminOnly'), true);
    if (event.kind === 'command') return desk.command(event);
    const press = decodeSettingsPress(event.token);
    return press === undefined ? textReply(say('answer.changed'), true) : desk.press(event, press);
  }

  async function decide(event: CommandEvent | ButtonEvent, fixed: PlaceSettings): Promise<Reply | undefined> {
    const { place, locale } = event;
    const verdict = admit(event);
    if (verdict.kind === 'refused') {
      return verdict.told ? undefined : waitReply(verdict.waitMs, locale);
    }
    if (event.kind === 'command' && event.command === 'forget') conversations.forget(event);
    if (isAboutDigests(event)) return exact.reply(await digest(event, deps.digests), place, locale);
    if (isAboutSettings(event)) return exact.reply(await settings(event, deps.settings), place, locale);
    if (isAboutGaps(event)) return exact.reply(await gaps(event, deps.gaps), place, locale);
    const library = deps.library(place);
    if (event.kind === 'command' && event.command === 'source') {
      const traced = await trace(library, event.options.id ?? '', deps.past?.(place));
      return exact.reply(traceReply(traced, locale), place, locale);
    }
    const reply =
      event.kind === 'button' ? pressed(library, event.token, locale) : command(library, event, fixed);
    return exact.reply(reply, place, locale);
  }

  return {
    async reply(received) {
      const fixed = await settingsOf(received.place);
      const locale = localeOf(received, fixed.language);
      const place = narrowed(received.place, fixed);
      try {
        return await decide({ ...received, place, locale }, fixed);
      } catch (error) {
        throw new UnansweredError(locale, error);
      }
    },

    async results(event: InlineEvent): Promise<readonly InlineResult[]> {
      if (typists.take(`${event.place.platform} ${event.actor}`).kind === 'refused') return [];
      // Its results can be sent into any chat: only what everybody may see can be found.
      const library = deps.library(NOWHERE);
      return exact.results(inlineResults(library, answer(library, event.query)), NOWHERE);
    },

    async choices(event: AutocompleteEvent): Promise<readonly Choice[]> {
      if (typists.take(`${event.place.platform} ${event.actor}`).kind === 'refused') return [];
      const [, outer] = levelsOf(event.place);
      const further = outer && event.command === 'settings' ? await settingsOf(outer) : {};
      return suggestions(deps, event, { fixed: await settingsOf(event.place), further });
    },
  };
}

/** A page of the documents takes the place of another; else it is a quote's button. */
function pressed(library: Library, token: string, locale: string): Reply {
  const page = decodeSourcesPress(token);
  if (page === undefined) return pressReply(library, token, locale);
  return { ...sourcesReply(library, locale, page), replaces: true };
}

/** What an admin made private nobody makes public. */
function isAlone(options: CommandEvent['options'], { answers }: PlaceSettings): boolean {
  return options.private === 'true' || answers === 'private';
}

function waitReply(waitMs: number, locale: string): Reply {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return textReply(sayIn(locale)('trouble.tooMany', { seconds }), true);
}

function unknownKey(command: string) {
  return BUTTON_NAMES.has(command) ? 'trouble.nothingToPress' : 'trouble.unknownCommand';
}

/** Logs what kind of answer was given, and nothing of the question. */
function report(log: Log, answered: Answer, ms: number): void {
  const { input } = answered.search;
  const confidence = Math.round(answered.confidence * 1_000) / 1_000;
  log.info(
    { input, answered: answered.answered, confidence, quotes: answered.quotes.length, ms: Math.round(ms) },
    'asked',
  );
}
