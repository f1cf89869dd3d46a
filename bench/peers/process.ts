import { measure } from '../measure.ts';
import { createLanguage, writeDocuments, writeQuestions } from '../text.ts';
import { PEERS } from './all.ts';
import { type Corpus, createCorpus, type Engine, type Peer } from './peer.ts';
import type { PeerFigures } from './speed.ts';

/**
 * Measures the peer whose number in the list is the first argument, on as many passages as the second says, and
 * prints its figures as JSON. A process of its own, so that no peer pays for what another left behind.
 */

/** The seed of the other measurements too: same text, same questions. */
const SEED = 20_260_424;
const QUESTIONS = 250;
const LIMIT = 10;

const [at, passages] = process.argv.slice(2).map(Number);
const peer = PEERS[at ?? -1];
if (peer === undefined || passages === undefined) throw new Error('give the number of a peer, and passages');
process.stdout.write(JSON.stringify(await measurePeer(peer, passages)));

async function measurePeer(measured: Peer, size: number): Promise<PeerFigures> {
  const documents = writeDocuments(createLanguage(SEED), size, SEED);
  const corpus = createCorpus(documents);
  const { figures, built } = await measure(
    () => measured.build(corpus),
    (engine, question) => engine.search({ question }, LIMIT),
    writeQuestions(documents, QUESTIONS, SEED),
  );
  return { ...figures, ...(await measureSnapshot(measured, built, corpus)) };
}

type SnapshotFigures = Pick<PeerFigures, 'snapshotBytes' | 'loadMs'>;

async function measureSnapshot(measured: Peer, engine: Engine, corpus: Corpus): Promise<SnapshotFigures> {
  try {
    const saved = await engine.save();
    const startMs = performance.now();
    await measured.load(saved, corpus);
    return { snapshotBytes: saved.length, loadMs: performance.now() - startMs };
  } catch (cause) {
    // JSON longer than a string may be in V8.
    if (cause instanceof RangeError) return {};
    throw cause;
  }
}
