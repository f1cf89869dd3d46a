import { join } from 'node:path';
import { passagesOf } from '../core/passages.ts';
import { formatOf } from '../documents/formats.ts';
import type { Added } from './add.ts';
import { carriesFacts } from './facts.ts';
import type { Placed } from './placing.ts';
import { printable } from './printable.ts';

/** Of a passage, in UTF-16 units. */
const MAX_SHOWN = 200;

/** What a document that was added looks like, for its owner. */
export function addedLines(folder: string, { placed, reading }: Added): readonly string[] {
  const { document, remarks } = reading;
  const { id, title, language, url, text } = document;
  const passages = passagesOf(document);
  const [first] = passages;
  const address = carriesFacts(formatOf(id) ?? 'text') ? 'none; give --url and quotes link to it' : 'none';
  return [
    printable(headline(join(folder, id), placed)),
    `  title     ${printable(title)}`,
    `  format    ${formatOf(id)}`,
    `  language  ${language === 'und' ? 'not known; name it in the file' : language}`,
    `  address   ${printable(url ?? address)}`,
    `  passages  ${passages.length}`,
    ...(first ? [`  first     ${printable(shortened(text.slice(first.start, first.end)))}`] : []),
    ...remarks.map(({ what, advice }) => `  note      ${printable(`${what}. ${advice}`)}`),
  ];
}

function headline(path: string, placed: Placed): string {
  switch (placed.kind) {
    case 'added':
      return `Added ${path}`;
    case 'same':
      return `${path} is there already, and the same`;
    case 'replaced':
      return `Replaced ${path}; the old version is kept as ${placed.kept} in that folder`;
    default:
      return placed satisfies never;
  }
}

function shortened(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const end = new Intl.Segmenter('und').segment(text).containing(MAX_SHOWN)?.index ?? MAX_SHOWN;
  return `${text.slice(0, end)}…`;
}
