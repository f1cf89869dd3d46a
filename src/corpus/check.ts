import { nothingToServe } from '../documents/corpus.ts';
import type { FileFinding, Inspection } from './inspection.ts';
import { counted, printable } from './printable.ts';

/** The result of a check. */
export interface CheckReport {
  /** False where a file does not do what it was put there for. */
  readonly ok: boolean;
  readonly documents: number;
  readonly findings: readonly FileFinding[];
}

const ADVICE_INDENT = '         ';

/** What an owner should know before a start. A folder without any document is a problem, too. */
export function checkReport(folder: string, { documents, skipped, findings }: Inspection): CheckReport {
  const empty: readonly FileFinding[] =
    documents.length > 0
      ? []
      : [
          {
            state: 'fail',
            file: '.',
            text: 'there is nothing to answer from',
            advice: nothingToServe(folder, skipped),
          },
        ];
  const all = [...empty, ...findings];
  return { ok: all.every(({ state }) => state !== 'fail'), documents: documents.length, findings: all };
}

/** In words, so that nothing hangs on a colour or a sign. */
export function checkLines({ documents, findings }: CheckReport): readonly string[] {
  const count = (state: FileFinding['state']) => findings.filter((each) => each.state === state).length;
  const problems = counted(count('fail'), 'problem');
  const warnings = counted(count('warn'), 'warning');
  const summary = `${counted(documents, 'document')}: ${problems}, ${warnings}`;
  return [...findings.flatMap(linesOfFinding), summary];
}

function linesOfFinding({ state, file, line, text, advice }: FileFinding): readonly string[] {
  const word = state === 'fail' ? 'problem' : 'warning';
  const place = `${file}${line === undefined ? '' : `:${line}`}`;
  return [`${word}  ${printable(`${place}: ${text}`)}`, `${ADVICE_INDENT}${printable(advice)}`];
}
