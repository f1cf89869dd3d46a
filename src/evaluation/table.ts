import type { Interval } from './bootstrap.ts';
import type { Bin } from './measures.ts';
import type { Run } from './run.ts';
import { measuresFor, type Value } from './summary.ts';

/** One row for each measure, one column for each set. */
export function runTable({ sets }: Run): readonly string[] {
  const measures = measuresFor(sets.flatMap(({ results }) => results));
  const rows = measures.map(({ name }) => [
    name,
    ...sets.map(({ values }) => formatValue(values.find((value) => value.name === name))),
  ]);
  return table([['', ...sets.map(({ name }) => name)], ...rows]);
}

/** What the confidence promises and what is true of it, bin by bin. */
export function reliabilityTable(bins: readonly Bin[]): readonly string[] {
  const rows = bins.map(({ from, to, count, meanConfidence, shareRight }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(count),
    ...(count === 0 ? ['', ''] : [meanConfidence.toFixed(3), shareRight.toFixed(3)]),
  ]);
  return table([['confidence', 'questions', 'mean confidence', 'share right'], ...rows]);
}

/** Columns of equal width, the first to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    widths
      .map((width, column) =>
        column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join('   ')
      .trimEnd(),
  );
}

/** `[low, high]`. */
export function formatInterval({ low, high }: Interval): string {
  return `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

/** A number as its unit is read; empty where there is none. */
export function formatNumber(value: number | undefined, unit: Value['unit']): string {
  if (value === undefined) return '';
  switch (unit) {
    case 'count':
      return String(value);
    case 'share':
      return value.toFixed(3);
    case 'ms':
      return `${value.toFixed(2)} ms`;
    case 'characters':
      return value.toFixed(0);
    default:
      return unit satisfies never;
  }
}

function formatValue(value: Value | undefined): string {
  if (value === undefined) return '';
  const number = formatNumber(value.value, value.unit);
  return value.interval === undefined ? number : `${number} ${formatInterval(value.interval)}`;
}
