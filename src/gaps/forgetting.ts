import { gapsButton } from '../core/gaps-buttons.ts';
import { sayIn } from '../core/messages/say.ts';
import type { ButtonEvent, CommandEvent, Reply } from '../core/model.ts';
import { textReply } from '../core/replies.ts';
import type { Storage } from '../storage/contract.ts';

/** Deletes what can be tied to the asker, and in a chat with the bot offers to delete what the chat has set. */
export async function forgetPerson(storage: Storage, event: CommandEvent): Promise<Reply> {
  const { place, actor, locale, contact = place.direct ? place : undefined } = event;
  const say = sayIn(locale);
  const gone = await storage.forgetting.person({
    ...{ platform: place.platform, actor },
    ...(contact && { contact }),
  });
  const text = [
    gone.wishes === 0 ? say('forget.nothing') : say('forget.wishes', { count: gone.wishes }),
    ...(gone.contacts > 0 ? [say('forget.contacts', { count: gone.contacts })] : []),
  ].join(' ');
  if (!place.direct) return textReply(`${text} ${say('forget.elsewhere')}`, true);
  return {
    ...textReply(`${text} ${say('forget.placeToo')}`, true),
    buttons: [gapsButton('forget', say('button.forget'), { kind: 'forget' })],
  };
}

/** Deletes what a chat with the bot has set; elsewhere it is not one person's to delete. */
export async function forgetPlace(storage: Storage, { place, locale }: ButtonEvent): Promise<Reply> {
  const say = sayIn(locale);
  if (!place.direct) return textReply(say('forget.notHere'), true);
  await storage.forgetting.place(place);
  return textReply(say('forget.place'), true);
}
