const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Characters of right-to-left scripts, and the invisible ones that steer direction (UAX #9). */
const DIRECTED =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** True where a reader sees something: Telegram refuses a message without it. */
export function hasInk(text: string): boolean {
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(text);
}

/** The address where Telegram takes it for a link: http or https, and a host with a dot in its name. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const web = protocol === 'https:' || protocol === 'http:';
  return web && hostname.includes('.') ? url : undefined;
}

/** The text, kept from turning the direction of what stands beside it on the line; unchanged where it cannot. */
export function isolated(text: string): string {
  return DIRECTED.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}
