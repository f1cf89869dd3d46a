import type { ButtonEvent, CommandEvent, Place, Reply } from './model.ts';
import type { PlaceSettings } from './place-settings.ts';
import type { SettingsPress } from './settings-buttons.ts';

/**
 * Whoever keeps what admins fix for their places, as the bot sees it. Who is an admin of the place has been checked
 * before; who is one of all that it is part of has not.
 */
export interface SettingsDesk {
  /** Asked before every answer: never rejects, and gives what it last knew, or nothing, rather than wait for long. */
  of(place: Place): Promise<PlaceSettings>;
  command(event: CommandEvent): Promise<Reply>;
  press(event: ButtonEvent, press: SettingsPress): Promise<Reply>;
}
