import type {
  Bot,
  ButtonEvent,
  CommandEvent,
  Event,
  InlineEvent,
  InlineResult,
  Reply,
} from '../../../src/core/model.ts';
import { REPLIES } from '../../fixtures/replies.ts';

/** A bot that remembers what it was asked and answers as told. */
export interface FakeBot extends Bot {
  readonly events: readonly Event[];
}

/** Says the question back, so that a test sees who was answered with what. */
export function fakeBot(
  given: {
    readonly reply?: (event: CommandEvent | ButtonEvent) => Promise<Reply | undefined> | Reply | undefined;
    readonly results?: (event: InlineEvent) => readonly InlineResult[];
  } = {},
): FakeBot {
  const events: Event[] = [];
  return {
    events,
    reply: async (event) => {
      events.push(event);
      return given.reply ? given.reply(event) : textReply(describe(event));
    },
    results: async (event) => {
      events.push(event);
      return given.results?.(event) ?? [];
    },
    choices: async () => [],
  };
}

export function textReply(text: string, extra: Partial<Reply> = {}): Reply {
  return { blocks: [{ kind: 'text', text }], buttons: [], private: false, replaces: false, ...extra };
}

/** One of the replies that every renderer must be able to show. */
export function fixture(name: string): Reply {
  const reply = REPLIES[name];
  if (!reply) throw new Error(`there is no fixture "${name}"`);
  return reply;
}

function describe(event: CommandEvent | ButtonEvent): string {
  return event.kind === 'button'
    ? `pressed ${event.token}`
    : `${event.command}: ${Object.values(event.options)}`;
}
