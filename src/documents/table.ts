import type { Builder } from './builder.ts';

/** Between the cells of a row: visible, and no word. */
const CELL_BORDER = ' | ';
/** Longer cells are data, not names of columns. */
const MAX_HEADER_CELL = 60;

/** Writes each row as a block that the header row leads. */
export function writeRows(rows: readonly (readonly string[])[], headed: boolean, builder: Builder): void {
  const [first, ...rest] = rows.filter((row) => row.some((cell) => cell !== ''));
  if (first === undefined) return;
  const span = builder.block('row', first.join(CELL_BORDER));
  const lead = headed || namesColumns(first) ? span : undefined;
  for (const row of rest) builder.block('row', row.join(CELL_BORDER), lead);
}

/** Where the markup does not say, a first row of short names without figures is taken for the header. */
function namesColumns(row: readonly string[]): boolean {
  return (
    row.length > 1 &&
    row.every((cell) => cell !== '' && cell.length <= MAX_HEADER_CELL && !/\p{N}/u.test(cell))
  );
}
