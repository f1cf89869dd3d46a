import type { Button } from './model.ts';
import { decodeReference, encodeReference, type Reference } from './reference.ts';

/** What a reader thinks of an answer. */
export const VERDICTS = ['helpful', 'unhelpful', 'wrong'] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** What a button about an unanswered question, or below an answer, asks for. */
export type GapsPress =
  /** To be told when the documents answer the question with this key; `alone` where nobody else may read it. */
  | { readonly kind: 'tell'; readonly question: string; readonly alone: boolean }
  /** What somebody thinks of a passage as the answer to the question with this key. */
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict;
      readonly question: string;
      readonly reference: Reference;
    }
  /** To delete what a chat with the bot has set. */
  | { readonly kind: 'forget' };

const PREFIX = 'gaps:';
const TELL = /^(tell|alone):([0-9a-z]{14})$/;
const VERDICT = /^([a-z]+):([0-9a-z]{14}):([0-9a-z.]+)$/;

/** At most 48 bytes. */
function encodeGapsPress(press: GapsPress): string {
  switch (press.kind) {
    case 'tell':
      return `${PREFIX}${press.alone ? 'alone' : 'tell'}:${press.question}`;
    case 'verdict':
      return `${PREFIX}${press.verdict}:${press.question}:${encodeReference(press.reference)}`;
    case 'forget':
      return `${PREFIX}forget`;
    default:
      return press satisfies never;
  }
}

/** Reads what {@link encodeGapsPress} wrote; `undefined` for anything else, since tokens come back from outside. */
export function decodeGapsPress(token: string): GapsPress | undefined {
  if (!token.startsWith(PREFIX)) return undefined;
  const text = token.slice(PREFIX.length);
  if (text === 'forget') return { kind: 'forget' };
  const [, way, question] = TELL.exec(text) ?? [];
  if (question !== undefined) return { kind: 'tell', question, alone: way === 'alone' };
  const [, name, asked, referred = ''] = VERDICT.exec(text) ?? [];
  const verdict = VERDICTS.find((each) => each === name);
  const reference = decodeReference(referred);
  if (verdict === undefined || asked === undefined || reference === undefined) return undefined;
  return { kind: 'verdict', verdict, question: asked, reference };
}

/** A button that {@link decodeGapsPress} understands; `name` is what is typed where nothing can be pressed. */
export function gapsButton(name: string, label: string, press: GapsPress): Button {
  return { kind: 'action', name, label, token: encodeGapsPress(press) };
}
