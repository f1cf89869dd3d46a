import type { CommandSpec } from './commands.ts';
import { sayIn } from './messages/say.ts';
import type { Reply } from './model.ts';
import { textReply } from './replies.ts';

/** What the bot is for, and its commands. */
export function helpReply(commands: readonly CommandSpec[], locale: string): Reply {
  const say = sayIn(locale);
  const items = commands.map(({ name, description, options }) => {
    const required = options.filter((option) => option.required).map((option) => option.name);
    const call = `/${[name, ...required].join(' ')}`;
    return { text: say('help.command', { call, description: say(description) }) };
  });
  return {
    ...textReply(''),
    blocks: [
      { kind: 'text', text: say('help.about') },
      { kind: 'list', items },
    ],
    private: true,
  };
}
