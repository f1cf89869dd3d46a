import { sql } from 'kysely';
import type { Place } from '../core/model.ts';
import type { Backend } from './backend.ts';
import { placeKey } from './place-key.ts';

/** A person on a platform. */
interface Person {
  readonly platform: string;
  /** The platform's own name of the person. */
  readonly actor: string;
  /** Where the person can be written to alone, if that is known. */
  readonly contact?: Place;
}

/** Deleting what can be tied to somebody. */
export interface Forgetting {
  /** Deletes all wishes of a person, and takes him off the digests as the one to be told of trouble. */
  person(person: Person): Promise<{ readonly wishes: number; readonly contacts: number }>;
  /** Deletes all of a place but a digest that is being posted at this moment. */
  place(place: Place): Promise<void>;
}

/** Forgetting over either database. */
export function createForgetting(backend: Backend): Forgetting {
  return {
    person: ({ platform, actor, contact }) =>
      backend.transact(async (work) => {
        const wishes = await work
          .deleteFrom('wishes')
          .where('platform', '=', platform)
          .where('actor', '=', actor)
          .executeTakeFirst();
        const contacts = await work
          .updateTable('subscriptions')
          .set({ contact: null })
          .where('contact', '=', contact === undefined ? null : contactText(contact))
          .executeTakeFirst();
        return { wishes: Number(wishes.numDeletedRows), contacts: Number(contacts.numUpdatedRows) };
      }),
    place: (place) =>
      backend.transact(async (work) => {
        const key = placeKey(place);
        await work.deleteFrom('subscriptions').where('place', '=', key).execute();
        await work.deleteFrom('settings').where('scope', '=', key).execute();
        await work.deleteFrom('wishes').where('place', '=', key).execute();
        await work.deleteFrom('posts').where('place', '=', key).execute();
        await work.deleteFrom('shown').where('place', '=', key).execute();
        await work
          .deleteFrom('deliveries')
          .where('place', '=', key)
          .where(sql<boolean>`state not in ('claimed', 'sending')`)
          .execute();
      }),
  };
}

/** As `subscriptionRow` writes it. */
function contactText({ platform, id, direct }: Place): string {
  return JSON.stringify({ platform, id, direct });
}
