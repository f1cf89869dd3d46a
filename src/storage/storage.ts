import type { Backend } from './backend.ts';
import type { Storage } from './contract.ts';
import { createDeliveries } from './deliveries.ts';
import { createFeedback } from './feedback.ts';
import { createForgetting } from './forgetting.ts';
import { createFormerPassages } from './former.ts';
import { createJournal } from './journal.ts';
import { createPosts } from './posts.ts';
import { createQuestions } from './questions.ts';
import { createSettings } from './settings.ts';
import { createShardLeases } from './shard-leases.ts';
import { listShown } from './shown.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createTakenUpdates } from './taken-updates.ts';
import { createWishes } from './wishes.ts';

/** The whole contract over one backend. */
export function storageOver(backend: Backend): Storage {
  return {
    kind: backend.kind,
    database: backend.database,
    subscriptions: createSubscriptions(backend),
    deliveries: createDeliveries(backend),
    shown: { list: (place) => listShown(backend, place) },
    settings: createSettings(backend),
    journal: createJournal(backend),
    questions: createQuestions(backend),
    wishes: createWishes(backend),
    feedback: createFeedback(backend),
    forgetting: createForgetting(backend),
    former: createFormerPassages(backend),
    posts: createPosts(backend),
    shardLeases: createShardLeases(backend),
    takenUpdates: createTakenUpdates(backend),
    close: () => backend.database.destroy(),
  };
}
