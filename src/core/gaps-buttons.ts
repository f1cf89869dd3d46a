import type { Button } from './model.ts';

/** What a button about an unanswered question asks for. */
export type GapsPress =
  /** To be told when the documents answer the question with this key; `alone` where nobody else may read it. */
  { readonly kind: 'tell'; readonly question: string; readonly alone: boolean };

const PREFIX = 'gaps:';
const TELL = /^(tell|alone):([0-9a-z]{14})$/;

/** At most 25 bytes. */
function encodeGapsPress(press: GapsPress): string {
  return `${PREFIX}${press.alone ? 'alone' : 'tell'}:${press.question}`;
}

/** Reads what {@link encodeGapsPress} wrote; `undefined` for anything else, since tokens come back from outside. */
export function decodeGapsPress(token: string): GapsPress | undefined {
  if (!token.startsWith(PREFIX)) return undefined;
  const text = token.slice(PREFIX.length);
  const [, way, question] = TELL.exec(text) ?? [];
  return question === undefined ? undefined : { kind: 'tell', question, alone: way === 'alone' };
}

/** A button that {@link decodeGapsPress} understands; `name` is what is typed where nothing can be pressed. */
export function gapsButton(name: string, label: string, press: GapsPress): Button {
  return { kind: 'action', name, label, token: encodeGapsPress(press) };
}
