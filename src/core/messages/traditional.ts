import table from 'opencc-js/dict/STCharacters';

/** Simplified characters replaced by their traditional forms, the commonest of each. */
export function traditional(text: string): string {
  forms ??= new Map(table.split('|').map(pair));
  return Array.from(text, (character) => forms?.get(character) ?? character).join('');
}

let forms: ReadonlyMap<string, string> | undefined;

function pair(entry: string): readonly [string, string] {
  const [simple = '', form = simple] = entry.split(' ');
  return [simple, form];
}
