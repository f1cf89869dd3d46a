import { bootstrap } from '../src/evaluation/bootstrap.ts';
import { mean, ndcg, reciprocalRank, share } from '../src/evaluation/measures.ts';
import { strataOf } from '../src/evaluation/result.ts';
import { formatInterval, formatNumber, table } from '../src/evaluation/table.ts';
import { labelOf, PEERS } from './peers/all.ts';
import type { Peer } from './peers/peer.ts';
import { loadRelevanceSet, type RelevanceSet } from './relevance-set.ts';

/** What became of a question: of each of the ten passages found, best first, whether it answers. */
interface Asked {
  readonly hits: readonly boolean[];
  readonly relevant: number;
  readonly group: string | undefined;
}

const DEPTH = 10;

/**
 * A table for each folder, as the lines become known, and of several folders one of hit@1 with the mean over folders.
 * A folder without questions is named and left out.
 */
export async function* compareRelevance(folders: readonly string[]): AsyncGenerator<string> {
  const firsts: First[] = [];
  for (const folder of folders) {
    const set = await loadRelevanceSet(folder);
    if (set === undefined) {
      yield `\n${folder}: left out, for there is neither questions.jsonl nor questions.yml`;
      continue;
    }
    const { name, corpus, questions } = set;
    const passages = corpus.passages.length.toLocaleString('en');
    yield `\n${name}: ${questions.length.toLocaleString('en')} questions, ${passages} passages, set for language ${corpus.language}`;
    const asked: (readonly Asked[])[] = [];
    for (const peer of PEERS) asked.push(await ask(peer, set));
    const rows = asked.map((results, at) => rowOf(LABELS[at] ?? '', results));
    yield* table([['', 'hit@1', 'hit@3', 'MRR@10', 'nDCG@10', 'hit@1, 95 %'], ...rows]);
    firsts.push({ name, shares: asked.map((results) => hitWithin(results, 1) ?? 0) });
  }
  if (firsts.length > 1) {
    yield '\nhit@1 of all';
    yield* table(overview(firsts));
  }
}

const LABELS = PEERS.map(labelOf);

/** hit@1 of every peer on one set. */
interface First {
  readonly name: string;
  readonly shares: readonly number[];
}

function overview(firsts: readonly First[]): readonly (readonly string[])[] {
  const means = PEERS.map((_, at) => mean(firsts.map(({ shares }) => shares[at] ?? 0)) ?? 0);
  return [
    ['', ...LABELS],
    ...[...firsts, { name: 'mean', shares: means }].map(({ name, shares }) => [
      name,
      ...shares.map((value) => formatNumber(value, 'share')),
    ]),
  ];
}

async function ask(peer: Peer, { corpus, questions }: RelevanceSet): Promise<readonly Asked[]> {
  const engine = await peer.build(corpus);
  return questions.map(({ relevant, group, ...query }) => ({
    hits: engine.search(query, DEPTH).map((passage) => relevant.has(passage)),
    relevant: relevant.size,
    group,
  }));
}

function rowOf(label: string, asked: readonly Asked[]): readonly string[] {
  const interval = bootstrap({
    strata: strataOf(asked, ({ group }) => group),
    statistic: (sample) => hitWithin(sample, 1),
  });
  const values = [
    hitWithin(asked, 1),
    hitWithin(asked, 3),
    mean(asked.map(({ hits }) => reciprocalRank(hits))),
    mean(asked.map(({ hits, relevant }) => ndcg(hits, relevant))),
  ];
  return [
    label,
    ...values.map((value) => formatNumber(value, 'share')),
    interval === undefined ? '' : formatInterval(interval),
  ];
}

function hitWithin(asked: readonly Asked[], depth: number): number | undefined {
  return share(asked.map(({ hits }) => hits.slice(0, depth).includes(true)));
}
