import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { table } from '../../src/evaluation/table.ts';
import { labelOf, PEERS } from './all.ts';

const FIGURES = z.object({
  buildMs: z.number(),
  bytes: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** Both are absent where the index is too large for one string of JSON. */
  snapshotBytes: z.number().optional(),
  loadMs: z.number().optional(),
});

/** How fast one peer was, and how large. */
export type PeerFigures = z.infer<typeof FIGURES>;

/** More than Node allows by default: building an index of 100,000 passages takes far more than keeping it. */
const MAX_HEAP_MB = 12_288;

const PROGRAM = fileURLToPath(new URL('process.ts', import.meta.url));

/** A table of all peers at one number of passages; times in milliseconds, each peer alone in its process. */
export async function comparePeers(passages: number): Promise<readonly string[]> {
  const rows: (readonly string[])[] = [];
  for (const [at, peer] of PEERS.entries()) {
    rows.push([labelOf(peer), ...cells(await measureApart(at, passages), passages)]);
  }
  return table([['', 'build ms', 'p50 ms', 'p99 ms', 'bytes a passage', 'snapshot MB', 'load ms'], ...rows]);
}

async function measureApart(peer: number, passages: number): Promise<PeerFigures> {
  const flags = ['--expose-gc', `--max-old-space-size=${MAX_HEAP_MB}`];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    PROGRAM,
    `${peer}`,
    `${passages}`,
  ]);
  return FIGURES.parse(JSON.parse(stdout));
}

function cells(figures: PeerFigures, passages: number): readonly string[] {
  const { buildMs, p50Ms, p99Ms, bytes, snapshotBytes, loadMs } = figures;
  return [
    buildMs.toFixed(0),
    p50Ms.toFixed(2),
    p99Ms.toFixed(2),
    (bytes / passages).toFixed(0),
    snapshotBytes === undefined ? 'too large' : (snapshotBytes / 1e6).toFixed(1),
    loadMs === undefined ? '' : loadMs.toFixed(0),
  ];
}
