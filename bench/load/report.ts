import { type LoadFigure, type LoadOptions, measureLoad, SUSTAINED_MS } from './load.ts';
import { type SoakMinute, type SoakOptions, soak } from './soak.ts';

type Print = (line: string) => void;

/** Measures and prints the load; resolves with the highest rate that was sustained, 0 where none. */
export async function reportLoad(options: LoadOptions, print: Print): Promise<number> {
  print(`\nQuestions on both platforms at once, ${options.seconds} s a rate, while digests are posted`);
  print(
    rowOf(
      [
        'asked/s',
        'p50 ms',
        'p99 ms',
        'lost',
        'declined',
        '429',
        'digests',
        'RSS MB',
        'CPUs',
        'bench',
        'late',
      ],
      9,
    ),
  );
  const highest = await measureLoad(options, (figure) => print(rowOf(loadCells(figure), 9)));
  const bound = `p99 within ${SUSTAINED_MS} ms, and nothing lost or declined`;
  print(`  Highest rate sustained (${bound}): ${highest === 0 ? 'none of these' : `${highest}/s`}`);
  return highest;
}

/** Soaks the program and prints its memory, minute by minute. */
export async function reportSoak(options: SoakOptions, print: Print): Promise<void> {
  print(
    `\nSoak: ${options.rate} questions a second for ${options.minutes} minutes, while digests are posted`,
  );
  print(rowOf(['minute', 'RSS MB', 'heap MB', 'p50 ms', 'p99 ms', 'lost', 'digests'], 9));
  const slope = await soak(options, (minute) => print(rowOf(soakCells(minute), 9)));
  const [rss, heap] = [slope.rss, slope.heap].map((bytes) => (bytes / 1000).toFixed(1));
  print(`  Growth a minute over the later two thirds: RSS ${rss} kB, heap ${heap} kB`);
}

/** The last cells: processors that the program and the bench kept busy, and how late the bench asked (p99, ms). */
function loadCells(figure: LoadFigure): readonly string[] {
  return [
    String(figure.rate),
    figure.p50Ms.toFixed(1),
    figure.p99Ms.toFixed(1),
    String(figure.lost),
    String(figure.declined),
    String(figure.limited),
    String(figure.digests),
    megabytes(figure.rssBytes),
    figure.programCpus.toFixed(2),
    figure.benchCpus.toFixed(2),
    figure.lateP99Ms.toFixed(1),
  ];
}

function soakCells({ minute, rss, heap, p50Ms, p99Ms, lost, digests }: SoakMinute): readonly string[] {
  const times = [p50Ms, p99Ms].map((ms) => ms.toFixed(1));
  return [String(minute), megabytes(rss), megabytes(heap), ...times, String(lost), String(digests)];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function rowOf(cells: readonly string[], width: number): string {
  return `  ${cells.map((cell) => cell.padStart(width)).join('')}`;
}
