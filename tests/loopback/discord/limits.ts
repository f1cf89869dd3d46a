/** What is wrong with a message's body by Discord's documented limits; empty where nothing is. */
export function messageProblems(body: Record<string, unknown>): readonly string[] {
  const problems: string[] = [];
  const content = body.content;
  if (typeof content === 'string') {
    if (content.length > 2000) problems.push(`content has ${content.length} characters`);
    if (!content.isWellFormed()) problems.push('content holds half a surrogate pair');
    if (content.trim() === '') problems.push('content is empty');
  }
  const mentions = body.allowed_mentions;
  const parsed =
    typeof mentions === 'object' && mentions !== null && 'parse' in mentions ? mentions.parse : undefined;
  if (!Array.isArray(parsed) || parsed.length > 0)
    problems.push('allowed_mentions does not turn all mentions off');
  if (typeof body.nonce === 'string' && body.nonce.length > 25)
    problems.push('nonce has more than 25 characters');
  return [...problems, ...componentProblems(body.components)];
}

/** What is wrong with the suggestions of an autocomplete by Discord's documented limits. */
export function choicesProblems(choices: unknown): readonly string[] {
  const fits = (text: unknown) => typeof text === 'string' && text.length >= 1 && text.length <= 100;
  const good =
    Array.isArray(choices) &&
    choices.length <= 25 &&
    choices.every((each) => fits(each.name) && fits(each.value));
  return good ? [] : ['choices are over the limits'];
}

function componentProblems(rows: unknown): readonly string[] {
  if (rows === undefined) return [];
  if (!Array.isArray(rows)) return ['components is not a list'];
  if (rows.length > 5) return [`${rows.length} action rows`];
  const buttons: readonly Record<string, unknown>[] = rows.flatMap((row) => row.components);
  const ids = buttons.map((button) => button.custom_id).filter((id) => id !== undefined);
  return [
    ...rows
      .filter((row) => row.components.length < 1 || row.components.length > 5)
      .map(() => 'a row without 1 to 5 buttons'),
    ...(new Set(ids).size < ids.length ? ['two buttons with one custom_id'] : []),
    ...buttons.flatMap(buttonProblems),
  ];
}

function buttonProblems(button: Record<string, unknown>): readonly string[] {
  const label = String(button.label ?? '');
  const problems = label.length < 1 || label.length > 80 ? ['a label without 1 to 80 characters'] : [];
  if (button.style !== 5) {
    const id = String(button.custom_id ?? '');
    return id.length < 1 || id.length > 100
      ? [...problems, 'a custom_id without 1 to 100 characters']
      : problems;
  }
  return /^(https?|discord):\/\/.{1,505}$/.test(String(button.url))
    ? problems
    : [...problems, 'a link to no web address'];
}
