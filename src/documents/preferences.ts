import { NO_PREFERENCES, type Preferences } from '../core/preferences.ts';
import type { Skipped } from './files.ts';
import { readOwnerFile } from './owner-file.ts';
import { reasonOf } from './parsed.ts';
import { parseSynonyms, SYNONYMS_FILE } from './synonyms.ts';

/** What the owner prefers, and which of his files could not be taken. */
interface Loaded {
  readonly preferences: Preferences;
  readonly skipped: readonly Skipped[];
}

/** Reads the owner's files beside his documents; in place of one that is broken, `previous` holds. */
export async function loadPreferences(folder: string, previous: Preferences | undefined): Promise<Loaded> {
  const skipped: Skipped[] = [];
  const load = async <Value>(
    file: string,
    parse: (source: string) => Value,
    before: Value | undefined,
    none: Value,
  ) => {
    try {
      const source = await readOwnerFile(folder, file);
      return source === undefined ? none : parse(source);
    } catch (error) {
      const kept = before === undefined ? '' : ' (its last good version still holds)';
      skipped.push({ file, reason: `${reasonOf(error)}${kept}` });
      return before ?? none;
    }
  };
  const synonyms = await load(SYNONYMS_FILE, parseSynonyms, previous?.synonyms, NO_PREFERENCES.synonyms);
  return { preferences: { synonyms }, skipped };
}
