/** What a command may use of its process. */
export interface Io {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a command's exit status says; 70 is EX_SOFTWARE of sysexits(3). */
export const STATUS = { done: 0, nothingFound: 1, wrongUse: 2, fault: 70 } as const;

/** Writes a line and waits while the reader is slower, so that long outputs do not pile up in memory. */
export async function writeLine(stream: NodeJS.WriteStream, line: string): Promise<void> {
  if (stream.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => {
    stream.once('drain', resolve);
  });
}
