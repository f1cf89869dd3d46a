import type { Backend, Work } from './backend.ts';

/** A write that waits for others to be committed with. */
interface Waiting {
  /** Runs it as a part of a transaction, and gives what is to be called once that is committed. */
  run(transaction: Work): Promise<() => void>;
  /** Runs it in a transaction of its own, and tells whoever waits how it ended. */
  alone(): Promise<void>;
}

/**
 * Lets the writes of `waitMs` milliseconds share one commit, because on SQLite each commit waits for the disk on the
 * thread that answers questions. None resolves before it is committed. Where one of them fails, each gets a
 * transaction of its own, so that none spoils another.
 */
export function shareCommits(transact: Backend['transact'], waitMs: number): Backend['transact'] {
  let waiting: Waiting[] = [];

  async function commit(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const committed = await transact((transaction) => runAll(batch, transaction));
      for (const told of committed) told();
    } catch {
      for (const each of batch) await each.alone();
    }
  }

  return <Result>(work: (transaction: Work) => Promise<Result>) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    waiting.push({
      run: async (transaction) => {
        const result = await work(transaction);
        return () => resolve(result);
      },
      alone: () => transact(work).then(resolve, reject),
    });
    if (waiting.length === 1) setTimeout(() => void commit(), waitMs);
    return promise;
  };
}

async function runAll(batch: readonly Waiting[], transaction: Work): Promise<readonly (() => void)[]> {
  const done: (() => void)[] = [];
  for (const each of batch) done.push(await each.run(transaction));
  return done;
}
