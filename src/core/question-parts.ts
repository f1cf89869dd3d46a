/** Questions read apart at most. */
const MAX_PARTS = 3;

/** Ends a question: question marks of every script. */
const QUESTION_END = /[?？؟;\u037e⁇⁈]+\s*/u;

/** The questions of a text that asks several; empty where it asks one. */
export function questionParts(text: string): readonly string[] {
  const parts = text
    .split(QUESTION_END)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]{2}/u.test(part));
  return parts.length < 2 ? [] : parts.slice(0, MAX_PARTS);
}
