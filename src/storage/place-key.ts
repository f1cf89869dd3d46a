import { createHash } from 'node:crypto';
import type { Place } from '../core/model.ts';

/** Discord's nonce holds 25 characters; 22 of base64url carry 132 bits. */
const KEY_LENGTH = 22;

/** One text for a place, the same in every table. A platform's name holds no colon. */
export function placeKey(place: Place): string {
  return `${place.platform}:${place.id}`;
}

/** The place of a {@link placeKey}; `direct` is kept beside it. */
export function placeOf(key: string, direct: boolean): Place {
  const colon = key.indexOf(':');
  return { platform: key.slice(0, colon), id: key.slice(colon + 1), direct };
}

/** The same for the same place and local date in every process: 22 letters, digits, `-` and `_`. */
export function deliveryKey(place: Place, date: string): string {
  return createHash('sha256')
    .update(`${placeKey(place)} ${date}`)
    .digest('base64url')
    .slice(0, KEY_LENGTH);
}
