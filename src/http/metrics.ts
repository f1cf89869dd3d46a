import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AdapterStatus } from '../core/adapter.ts';
import { behindMs, type DigestFacts, silenceMs, soon } from './health.ts';

/** What one event was, and what came of it. Every label has few values, so that the series stay few. */
interface Observed {
  readonly platform: string;
  /** Name of the command, `button`, `inline`, `autocomplete`, or `other` for what no table knows. */
  readonly kind: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/**
 * `answered`: an exact quote; `abstained`: no quote in reply to a question; `declined`: over a limit, or a document
 * that does not exist; `silent`: nothing, towards a flood; `shown`: what is no question; `failed`: a fault of ours.
 */
export type Outcome = 'answered' | 'abstained' | 'declined' | 'silent' | 'shown' | 'failed';

/** What is read at each scrape. */
export interface Gauged {
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number;
  readonly index: () => { readonly documents: number; readonly passages: number };
  readonly platforms: () => readonly { readonly name: string; readonly status: AdapterStatus }[];
  readonly digests: () => DigestFacts | undefined;
  readonly ready: () => Promise<boolean>;
}

export interface Metrics {
  began(platform: string): void;
  observe(observed: Observed): void;
  /** A platform answered 429. */
  limited(platform: string): void;
  readonly contentType: string;
  /** Everything in Prometheus' text format. */
  text(): Promise<string>;
}

/** Seconds, around the promise of an answer in milliseconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** The metrics of one process, in a registry of their own. What they mean stands in docs/operations.md. */
export function createMetrics(gauged: Gauged): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const events = new Counter({
    name: 'verbatim_events_total',
    help: 'Commands, presses and searches, by what came of them',
    labelNames: ['platform', 'kind', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'verbatim_event_seconds',
    help: 'Time to work out a reply, without the way to the platform',
    labelNames: ['platform', 'kind'],
    buckets: BUCKETS,
    registers,
  });
  const underWay = new Gauge({
    name: 'verbatim_events_under_way',
    help: 'Events whose reply is being worked out',
    labelNames: ['platform'],
    registers,
  });
  const limited = new Counter({
    name: 'verbatim_rate_limited_total',
    help: 'Answers of a platform that said to slow down (429)',
    labelNames: ['platform'],
    registers,
  });
  registerGauges(registry, gauged);

  return {
    began: (platform) => underWay.inc({ platform }),
    observe: ({ platform, kind, outcome, seconds }) => {
      underWay.dec({ platform });
      events.inc({ platform, kind, outcome });
      latency.observe({ platform, kind }, seconds);
    },
    limited: (platform) => limited.inc({ platform }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function registerGauges(registry: Registry, gauged: Gauged): void {
  const gauge = (
    name: string,
    help: string,
    collect: (own: Gauge) => void | Promise<void>,
    ...labelNames: readonly string[]
  ) =>
    new Gauge({
      name: `verbatim_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        this.reset();
        await collect(this);
      },
    });

  gauge('ready', '1 where /readyz says 200', async (own) => own.set(Number(await gauged.ready())));
  gauge('index_documents', 'Documents that answers come from', (own) => own.set(gauged.index().documents));
  gauge('index_passages', 'Passages in the index', (own) => own.set(gauged.index().passages));
  gauge(
    'platform_up',
    '1 where a platform is connected',
    (own) => {
      for (const { name, status } of gauged.platforms()) {
        own.set({ platform: name }, Number(status.state === 'ready'));
      }
    },
    'platform',
  );
  gauge(
    'platform_silence_seconds',
    'Time since a platform last answered',
    (own) => {
      for (const { name, status } of gauged.platforms()) {
        const silentMs = silenceMs(status, gauged.nowMs());
        if (silentMs !== undefined) own.set({ platform: name }, silentMs / 1000);
      }
    },
    'platform',
  );
  gauge(
    'shard_up',
    '1 where a shard that is served here is connected; absent where there is but one connection',
    (own) => {
      for (const { name, status } of gauged.platforms()) {
        for (const { shard, state } of status.shards ?? []) {
          own.set({ platform: name, shard: String(shard) }, Number(state === 'ready'));
        }
      }
    },
    'platform',
    'shard',
  );
  gauge('digests', 'Digests in the ledger, by state', (own) => setDigests(own, gauged.digests()), 'state');
  gauge('digests_behind_seconds', 'How long the oldest digest that is due has been waiting', (own) =>
    setBehind(own, gauged.digests(), gauged.nowMs()),
  );
}

/** A database that is away takes its own series along, and no other: `verbatim_ready` tells of it. */
async function setDigests(own: Gauge, facts: DigestFacts | undefined): Promise<void> {
  const counts = facts && (await soon(facts.counts()).catch(() => undefined));
  for (const [state, count] of Object.entries(counts ?? {})) own.set({ state }, count ?? 0);
}

/** See {@link setDigests}. */
async function setBehind(own: Gauge, facts: DigestFacts | undefined, nowMs: number): Promise<void> {
  const waiting = facts && (await behindMs(facts, nowMs).catch(() => undefined));
  if (waiting === undefined) own.remove();
  else own.set(waiting / 1000);
}
