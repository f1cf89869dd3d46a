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

/** A table for each folder, as the lines become known; a folder without questions is named and left out. */
export async function* compareRelevance(folders: readonly string[]): AsyncGenerator<string> {
  for (const folder of folders) {
    const set = await loadRelevanceSet(folder);
    if (set === undefined) {
      yield `\n${folder}: left out, for there is neither questions.jsonl nor questions.yml`;
      continue;
    }
    const { name, corpus, questions } = set;
    const passages = corpus.passages.length.toLocaleString('en');
    yield `\n${name}: ${questions.length.toLocaleString('en')} questions, ${passages} passages, set for language ${corpus.language}`;
    const rows = [];
    for (const peer of PEERS) rows.push(rowOf(labelOf(peer), await ask(peer, set)));
    yield* table([['', 'hit@1', 'hit@3', 'MRR@10', 'nDCG@10', 'hit@1, 95 %'], ...rows]);
  }
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
  const hitWithin = (sample: readonly Asked[], depth: number): number | undefined =>
    share(sample.map(({ hits }) => hits.slice(0, depth).includes(true)));
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
