/** What a look at one part of an installation found. */
export interface Finding {
  /** `warn` where it works and could be better, `fail` where something does not work. */
  readonly state: 'ok' | 'warn' | 'fail';
  /** One plain sentence, without secrets. */
  readonly text: string;
  /** What to do about it; absent where all is well. */
  readonly advice?: string;
}

/** All is well. */
export function fine(text: string): Finding {
  return { state: 'ok', text };
}

/** It works, and could be better. */
export function warning(text: string, advice: string): Finding {
  return { state: 'warn', text, advice };
}

/** It does not work. */
export function fault(text: string, advice: string): Finding {
  return { state: 'fail', text, advice };
}
