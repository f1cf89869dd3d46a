import type { Place } from '../core/model.ts';
import { levelsOf } from '../core/place-settings.ts';
import type { PostingPlatform } from './settings.ts';

/** How digests may be posted on each platform that the program knows. */
const PLATFORMS: readonly PostingPlatform[] = [
  // Telegram: "no more than about 30 messages per second" in bulk, and no key against doubles.
  // https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
  { name: 'telegram', perSecond: 28, nonceWindowMs: 0 },
  // Discord: 50 requests a second over everything; an enforced nonce holds for "the past few minutes".
  // https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
  { name: 'discord', perSecond: 40, nonceWindowMs: 120_000 },
];

/** A terminal, or whatever comes next: no hurry, and no key against doubles. */
const OTHER = { perSecond: 10, nonceWindowMs: 0 };

/** Pace and nonce window of a platform by its name. */
export function postingPlatform(name: string): PostingPlatform {
  return PLATFORMS.find((platform) => platform.name === name) ?? { name, ...OTHER };
}

/** Platforms on which places with admins are part of a wider one: a channel without a server is between people. */
const IN_SERVERS: ReadonlySet<string> = new Set(['discord']);

/** The server or group that a place is part of, or is itself; `undefined` where nobody administers it. */
export function community(place: Place): Place | undefined {
  const whole = levelsOf(place).at(-1);
  const isPrivate = place.direct || (IN_SERVERS.has(place.platform) && (place.within ?? []).length === 0);
  return isPrivate || whole === undefined ? undefined : { ...whole, within: [] };
}

/** Platforms on which an answer is for all who read the place. */
const WITHOUT_WHISPER: ReadonlySet<string> = new Set(['telegram']);

/** True where somebody in the place can be answered without the others reading it. */
export function canWhisper({ platform, direct }: Place): boolean {
  return direct || !WITHOUT_WHISPER.has(platform);
}
