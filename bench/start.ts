import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

/** What `npm start` hands to Node. */
export const START = readStart();

interface Start {
  /** Options of Node itself. */
  readonly options: readonly string[];
  /** The program, with its whole path, and the command. */
  readonly program: readonly string[];
}

function readStart(): Start {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  const [, ...words] = String(scripts.start).split(' ');
  const at = words.findIndex((word) => !word.startsWith('-'));
  const [file = '', ...command] = words.slice(at);
  return { options: words.slice(0, at), program: [fileURLToPath(new URL(file, ROOT)), ...command] };
}
