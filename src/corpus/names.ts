import { posix } from 'node:path';
import { SetupError } from '../errors.ts';

/** What some system forbids in a name, or what hides in one: control, bidirectional and zero-width characters. */
const FORBIDDEN = /[<>:"|?*\\/\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u00AD\u200B\u2060\uFEFF]+/gu;

/** Devices of Windows, whatever the extension (Microsoft: Naming Files, Paths, and Namespaces). */
const RESERVED = /^(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(?=\.|$)/iu;

/** Bytes of a name before its extension: file systems take 255 in all, and the bot adds some when it keeps old versions. */
const MAX_STEM_BYTES = 150;

/** Where there is nothing else to call it. */
const NAMELESS = 'document';

/** A name that every system takes and that is not hidden, as near as can be to `name`; the extension stays. */
export function safeName(name: string): string {
  const plain = name.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/gu, ' ');
  const { name: stem, ext } = posix.parse(plain.replace(/^[-.~$ ]+|[-. ]+$/gu, ''));
  const short = shortened(stem).replace(/[-. ]+$/u, '') || NAMELESS;
  return `${RESERVED.test(short) ? '_' : ''}${short}${ext}`;
}

/** As many whole characters as fit. */
function shortened(stem: string): string {
  let bytes = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter('und').segment(stem)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MAX_STEM_BYTES) break;
    end = index + segment.length;
  }
  return stem.slice(0, end);
}

/**
 * The path in the corpus folder that the owner asked for, with `/` between folders.
 *
 * @throws {SetupError} where it leads out of the folder or could not be used on every system.
 */
export function demandSafePath(path: string): string {
  const parts = path.normalize('NFC').split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new SetupError(
      `--as ${JSON.stringify(path)} is no path in the corpus folder; write it as in "rules.md"`,
    );
  }
  const safe = parts.map(safeName).join('/');
  if (safe === parts.join('/') && !parts.includes('node_modules')) return safe;
  throw new SetupError(
    `--as ${JSON.stringify(path)} cannot be used on every system; write it as in ${JSON.stringify(safe)}`,
  );
}

/** Equal for names that some file system takes for one. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
