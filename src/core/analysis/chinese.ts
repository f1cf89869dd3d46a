import table from 'opencc-js/dict/TSCharacters';

/** Traditional characters replaced by their simplified forms, one by one, so that either finds the other. */
export function simplified(text: string): string {
  let result = '';
  let changed = false;
  for (const character of text) {
    const simple = variants().get(character);
    if (simple !== undefined) changed = true;
    result += simple ?? character;
  }
  return changed ? result : text;
}

let cached: ReadonlyMap<string, string> | undefined;

function variants(): ReadonlyMap<string, string> {
  cached ??= new Map(table.split('|').map(pair));
  return cached;
}

/** Where a character has several simplified forms, the table gives the commonest first. */
function pair(entry: string): readonly [string, string] {
  const [traditional = '', simple = traditional] = entry.split(' ');
  return [traditional, simple];
}
