/** The id of the message that an answer of Discord's is about: the message, or what became of an interaction. */
export function messageIdOf(answer: unknown): string | undefined {
  return idIn(answer) ?? idIn(member(member(answer, 'resource'), 'message'));
}

function idIn(value: unknown): string | undefined {
  const id = member(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
