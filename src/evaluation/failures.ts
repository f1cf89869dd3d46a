import { hitFirst, type Result } from './result.ts';

/** Longer quotations are cut in a list that is meant to be skimmed. */
const MAX_LENGTH = 160;

/** The failures that the confidence was most wrong about: at most `limit` of each kind, the surest first. */
export function listFailures(name: string, results: readonly Result[], limit: number): readonly string[] {
  const missed = results.filter((result) => result.answerable && !hitFirst(result));
  const answered = results.filter((result) => !result.answerable && result.answered);
  return [
    '',
    `${name}: ${missed.length} answerable questions without a first hit`,
    ...surest(missed, limit).flatMap(describe),
    `${name}: ${answered.length} unanswerable questions answered`,
    ...surest(answered, limit).flatMap(describe),
  ];
}

function surest(results: readonly Result[], limit: number): readonly Result[] {
  return results.toSorted((a, b) => b.confidence - a.confidence).slice(0, limit);
}

function describe(result: Result): readonly string[] {
  const rank = result.hits.indexOf(true) + 1;
  return [
    `  ${result.confidence.toFixed(3)} ${result.answered ? 'answered' : 'abstained'}  ${result.id} (${result.kind})`,
    `    question  ${oneLine(result.question)}`,
    ...(result.expected === undefined ? [] : [`    expected  ${oneLine(result.expected)}`]),
    `    first     ${result.first === undefined ? 'nothing' : oneLine(result.first)}`,
    ...(result.answerable ? [`    found     ${rank === 0 ? 'not among the ten' : `at rank ${rank}`}`] : []),
  ];
}

/** A quotation for a list: white space as single spaces, cut where it is long. */
export function oneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}
