/** What the loopback server does instead of answering well. */
export type Fault =
  /** `committed`: what was asked for happened all the same. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Record<string, string>;
      readonly committed?: boolean;
    }
  | { readonly kind: 'reset'; readonly committed: boolean }
  /** An answer with status 200 that is no JSON, after the work was done. */
  | { readonly kind: 'malformed' };

interface Planned {
  readonly method: string;
  readonly path: RegExp;
  readonly fault: Fault;
  left: number;
}

export interface Faults {
  /** The next `times` requests that fit meet the fault. */
  plan(method: string, path: RegExp, fault: Fault, times?: number): void;
  take(method: string, path: string): Fault | undefined;
}

export function createFaults(): Faults {
  const planned: Planned[] = [];
  return {
    plan: (method, path, fault, times = 1) => void planned.push({ method, path, fault, left: times }),
    take(method, path) {
      const next = planned.find((each) => each.left > 0 && each.method === method && each.path.test(path));
      if (next) next.left -= 1;
      return next?.fault;
    },
  };
}
