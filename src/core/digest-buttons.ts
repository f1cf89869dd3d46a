import type { Button } from './model.ts';

/** What a button of a digest, or of an answer about digests, asks for. */
export type DigestPress =
  /** A sub-command without options. */
  | { readonly kind: 'run'; readonly subcommand: string }
  /** One quote of the digest of a date with the text around it; `turn` where it takes the place of another. */
  | { readonly kind: 'read'; readonly date: string; readonly at: number; readonly turn: boolean }
  | { readonly kind: 'source'; readonly date: string }
  | { readonly kind: 'resend'; readonly date: string }
  /** The zone for the time that was named before. */
  | { readonly kind: 'zone'; readonly zone: string };

const PREFIX = 'digest:';
const DATE = String.raw`(\d{4}-\d\d-\d\d)`;
const RUN = /^run:([a-z]+)$/;
const READ = new RegExp(`^(read|turn):${DATE}:([0-4])$`);
const DATED = new RegExp(`^(source|resend):${DATE}$`);
/** No zone of the database has a longer name than 32 letters. */
const ZONE = /^zone:([\w/+-]{1,40})$/;

/** At most 52 bytes. */
function encodeDigestPress(press: DigestPress): string {
  switch (press.kind) {
    case 'run':
      return `${PREFIX}run:${press.subcommand}`;
    case 'read':
      return `${PREFIX}${press.turn ? 'turn' : 'read'}:${press.date}:${press.at}`;
    case 'source':
    case 'resend':
      return `${PREFIX}${press.kind}:${press.date}`;
    case 'zone':
      return `${PREFIX}zone:${press.zone}`;
    default:
      return press satisfies never;
  }
}

/** Reads what {@link encodeDigestPress} wrote; `undefined` for anything else, since tokens come back from outside. */
export function decodeDigestPress(token: string): DigestPress | undefined {
  if (!token.startsWith(PREFIX)) return undefined;
  const text = token.slice(PREFIX.length);
  const [, subcommand] = RUN.exec(text) ?? [];
  if (subcommand !== undefined) return { kind: 'run', subcommand };
  const [, way, page, at] = READ.exec(text) ?? [];
  if (page !== undefined) return { kind: 'read', date: page, at: Number(at), turn: way === 'turn' };
  const [, kind, date] = DATED.exec(text) ?? [];
  if (date !== undefined) return kind === 'source' ? { kind, date } : { kind: 'resend', date };
  const [, zone] = ZONE.exec(text) ?? [];
  return zone === undefined ? undefined : { kind: 'zone', zone };
}

/** A button that {@link decodeDigestPress} understands; `name` is what is typed where nothing can be pressed. */
export function digestButton(name: string, label: string, press: DigestPress): Button {
  return { kind: 'action', name, label, token: encodeDigestPress(press) };
}
