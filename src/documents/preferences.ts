import { NO_PREFERENCES, type Preferences } from '../core/preferences.ts';
import type { Skipped } from './files.ts';
import { misnamedFile, misnamedText, readOwnerFile } from './owner-file.ts';
import { reasonOf } from './parsed.ts';
import { parseSettings, privacyOf, SETTINGS_FILE } from './settings.ts';
import { parseSynonyms, SYNONYMS_FILE } from './synonyms.ts';

/** What the owner prefers, and which of his files could not be taken. */
interface Loaded {
  readonly preferences: Preferences;
  readonly skipped: readonly Skipped[];
}

/**
 * Reads the owner's files beside his documents; in place of one that is broken, `previous` holds. `others` are the files
 * of the folder that are no documents.
 */
export async function loadPreferences(
  folder: string,
  others: readonly string[],
  previous: Preferences | undefined,
): Promise<Loaded> {
  const skipped: Skipped[] = [];
  const load = async (
    file: string,
    parse: (source: string) => Partial<Preferences>,
    atLeast: (source: string) => Partial<Preferences> = () => ({}),
  ): Promise<Partial<Preferences>> => {
    let source: string | undefined;
    try {
      source = await readOwnerFile(folder, file);
      if (source !== undefined) return parse(source);
      const misnamed = misnamedFile(file, others);
      if (misnamed !== undefined) skipped.push({ file: misnamed, reason: misnamedText(file) });
      return {};
    } catch (error) {
      const kept = previous === undefined ? '' : ' (its last good version still holds)';
      skipped.push({ file, reason: `${reasonOf(error)}${kept}` });
      return { ...previous, ...atLeast(source ?? '') };
    }
  };
  const settings = { ...NO_PREFERENCES, ...(await load(SETTINGS_FILE, parseSettings, privacyOf)) };
  const { synonyms } = { ...NO_PREFERENCES, ...(await load(SYNONYMS_FILE, parseSynonyms)) };
  return { preferences: { ...settings, synonyms }, skipped };
}
