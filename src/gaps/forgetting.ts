import { gapsButton } from '../core/gaps-buttons.ts';
import { GAPS_MESSAGES } from '../core/gaps-messages.ts';
import type { ButtonEvent, CommandEvent, Reply } from '../core/model.ts';
import { textReply } from '../core/replies.ts';
import type { Storage } from '../storage/contract.ts';

const SAY = GAPS_MESSAGES.forgetting;

/** Deletes what can be tied to the asker, and in a chat with the bot offers to delete what the chat has set. */
export async function forgetPerson(storage: Storage, event: CommandEvent): Promise<Reply> {
  const { place, actor, contact = place.direct ? place : undefined } = event;
  const gone = await storage.forgetting.person({
    ...{ platform: place.platform, actor },
    ...(contact && { contact }),
  });
  const text = [SAY.wishes(gone.wishes), ...(gone.contacts > 0 ? [SAY.contacts(gone.contacts)] : [])].join(
    ' ',
  );
  if (!place.direct) return textReply(`${text} ${SAY.elsewhere}`, true);
  return {
    ...textReply(`${text} ${SAY.placeToo}`, true),
    buttons: [gapsButton('forget', SAY.button, { kind: 'forget' })],
  };
}

/** Deletes what a chat with the bot has set; elsewhere it is not one person's to delete. */
export async function forgetPlace(storage: Storage, { place }: ButtonEvent): Promise<Reply> {
  if (!place.direct) return textReply(SAY.notHere, true);
  await storage.forgetting.place(place);
  return textReply(SAY.place, true);
}
