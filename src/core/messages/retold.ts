import { EN } from './en.ts';
import { type Say, sayIn } from './say.ts';

/** A sentence to be stored or handed on: English, whoever will read it. */
export const kept: Say = sayIn('en');

/**
 * Sentences that are stored or handed on, in the language of `say`: the ledger and the platforms keep theirs in
 * English, so that a log, a table and every reader know the same ones. Those that are not `kept.` messages, such as
 * the words of a platform, stay as they are.
 */
export function retold(say: Say, text: string): string {
  if (say === kept) return text;
  let rest = text;
  const told: string[] = [];
  for (let found = recognised(rest); found !== undefined; found = recognised(rest)) {
    told.push(found.tell(say));
    rest = rest.slice(found.length).trimStart();
  }
  return [...told, ...(rest === '' ? [] : [rest])].join(' ');
}

interface Recognised {
  /** UTF-16 units of the sentence. */
  readonly length: number;
  tell(say: Say): string;
}

type KeptKey = Extract<keyof typeof EN, `kept.${string}`>;

interface Kept {
  readonly key: KeptKey;
  readonly pattern: RegExp;
}

function recognised(text: string): Recognised | undefined {
  sentences ??= keptSentences();
  for (const { key, pattern } of sentences) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const values = Object.entries(match.groups ?? {}).map(([name, value]) => [name, typedValue(value)]);
    // The names come from the very message that they fill.
    const phrase = [key, Object.fromEntries(values)] as unknown as Parameters<Say>;
    return { length: match[0].length, tell: (say) => say(...phrase) };
  }
  return undefined;
}

let sentences: readonly Kept[] | undefined;

function keptSentences(): readonly Kept[] {
  const keys = Object.keys(EN).filter((key): key is KeptKey => key.startsWith('kept.'));
  return keys.map((key) => ({ key, pattern: patternOf(EN[key]) }));
}

/** The English sentence with a group for each placeholder, at the start of a text and up to a blank or its end. */
function patternOf(message: string): RegExp {
  const escaped = message.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>.+?)')}(?=\\s|$)`, 's');
}

function typedValue(text: string): string | number {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
