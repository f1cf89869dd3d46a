/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const EPHEMERAL = 1 << 6;

/**
 * The id of the message that an answer of Discord's is about: the message, or what became of an interaction.
 * `undefined` where only one person can read it, whatever was asked for: what takes the place of it is as private.
 */
export function openMessageIdOf(answer: unknown): string | undefined {
  return idIn(answer) ?? idIn(member(member(answer, 'resource'), 'message'));
}

function idIn(value: unknown): string | undefined {
  const [id, flags] = [member(value, 'id'), member(value, 'flags')];
  const isOpen = typeof flags !== 'number' || (flags & EPHEMERAL) === 0;
  return typeof id === 'string' && isOpen ? id : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
