import { quoteToJson } from './answer-json.ts';
import type { Trace } from './tracing.ts';

/** What became of the passage of a receipt, in the form that scripts read. */
export function traceToJson(trace: Trace): object {
  switch (trace.kind) {
    case 'unreadable':
    case 'unknown':
    case 'away':
      return { state: trace.kind };
    case 'unchanged':
      return { state: trace.kind, receipt: trace.receipt, ...placeToJson(trace) };
    case 'changed': {
      const { kind, receipt, former, difference } = trace;
      return { state: kind, receipt, ...placeToJson(trace), former, ...(difference && { difference }) };
    }
    case 'gone':
      return { state: trace.kind, receipt: trace.receipt, former: trace.former };
    default:
      return trace satisfies never;
  }
}

function placeToJson(trace: Extract<Trace, { kind: 'unchanged' | 'changed' }>): object {
  const { document, number, total, quote } = trace;
  return { revision: document.revision, number, total, quote: quoteToJson(quote) };
}
