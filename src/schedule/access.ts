import { type AccessRule, outdatedRules } from '../core/access.ts';
import type { AccessChange, Permit } from '../core/adapter.ts';
import type { Place } from '../core/model.ts';
import { SETTING_NAMES } from '../core/place-settings.ts';
import type { PauseReason, Storage, Subscription } from '../storage/contract.ts';
import { rememberMove } from '../storage/moves.ts';
import { resumeAfterReturn } from './subscribing.ts';

export interface AccessDeps {
  /** The owner's, of who may see what. */
  readonly rules: readonly AccessRule[];
  readonly storage: Storage;
  readonly permit: (place: Place) => Promise<Permit>;
  readonly tell: (subscription: Subscription, reason: PauseReason, detail: string) => Promise<void>;
  readonly nowMs: () => number;
}

/** Pauses, resumes or moves the digests of the places that a change covers, and moves or forgets what else is kept of them. */
export async function applyAccess(deps: AccessDeps, change: AccessChange): Promise<void> {
  for await (const subscription of deps.storage.subscriptions.list()) {
    await applyTo(deps, subscription, change);
  }
  if (change.kind !== 'returned') await applyToKept(deps, change);
  if (change.kind === 'moved') await rememberMoves(deps, change.renamed);
}

/** Most places with settings or questions have no digest. */
async function applyToKept(
  { storage, nowMs }: AccessDeps,
  change: Exclude<AccessChange, { kind: 'returned' }>,
): Promise<void> {
  const places = [...(await storage.settings.places(SETTING_NAMES)), ...(await storage.questions.places())];
  for (const place of places) {
    const to = change.kind === 'moved' ? change.renamed(place) : undefined;
    if (to !== undefined) await storage.subscriptions.move(place, to, nowMs());
    if (change.kind === 'moved' || !change.covers(place)) continue;
    await storage.settings.change(
      place,
      SETTING_NAMES.map((name) => [name, undefined]),
    );
    await storage.questions.leave(place);
  }
}

/** For the doctor: the log tells of it once. */
async function rememberMoves(
  { storage, rules }: AccessDeps,
  renamed: (place: Place) => Place | undefined,
): Promise<void> {
  for (const [from, to] of outdatedRules(rules, renamed).flatMap(({ moves }) => moves)) {
    await rememberMove(storage.settings, from, to);
  }
}

async function applyTo(deps: AccessDeps, subscription: Subscription, change: AccessChange): Promise<void> {
  const { storage, permit, nowMs } = deps;
  const { place, state } = subscription;
  switch (change.kind) {
    case 'lost': {
      if (state !== 'active' || !change.covers(place)) return;
      const paused = await storage.subscriptions.pause(place, change.reason, change.detail, nowMs());
      if (paused) await deps.tell(subscription, change.reason, change.detail);
      return;
    }
    case 'returned':
      if (state !== 'paused' || subscription.pause === 'asked' || !change.covers(place)) return;
      if ((await permit(place)).kind === 'allowed') await resumeAfterReturn(storage, place, nowMs());
      return;
    case 'moved': {
      const to = change.renamed(place);
      if (to !== undefined) await storage.subscriptions.move(place, to, nowMs());
      return;
    }
    default:
      change satisfies never;
  }
}
