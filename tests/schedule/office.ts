import type { Permit } from '../../src/core/adapter.ts';
import { COMMANDS, typedCommand } from '../../src/core/commands.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { CommandEvent, Document, Reply } from '../../src/core/model.ts';
import { createChronicle } from '../../src/schedule/chronicle.ts';
import { createDesk, type Office } from '../../src/schedule/desk.ts';
import { createSelector } from '../../src/schedule/selecting.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { QUIET } from '../storage/databases.ts';
import { NOON, place } from '../storage/samples.ts';

/** A desk over a database in memory, and documents that can be changed. */
export interface TestOffice {
  readonly storage: Storage;
  readonly office: Office;
  nowMs: number;
  permit: Permit;
  replace(documents: readonly Document[]): void;
  /** Types something after `/digest`. */
  type(words: string, asker?: Partial<CommandEvent>): Promise<Reply>;
  /** Presses the button with this label or name of a reply. */
  press(reply: Reply, name: string): Promise<Reply>;
  readonly desk: ReturnType<typeof createDesk>;
}

export async function openOffice(documents: readonly Document[], given?: Storage): Promise<TestOffice> {
  const storage = given ?? (await openSqlite(':memory:'));
  const state = { nowMs: NOON, permit: { kind: 'allowed' } as Permit };
  let library = createLibrary(documents);
  const nowMs = () => state.nowMs;
  const chronicle = createChronicle(storage, nowMs);
  const selector = createSelector({
    ...{ storage, all: () => library, library: async () => library, chronicle },
    fixed: async () => ({}),
  });
  await selector.refresh();
  const permit = async () => state.permit;
  const office: Office = { storage, selector, chronicle, library: () => library, permit, nowMs };
  const desk = createDesk({ office: async () => office, nowMs, log: QUIET });
  const origin = { place: place('1'), actor: '7', locale: 'en', admin: true };
  const spec = COMMANDS.find(({ name }) => name === 'digest');
  if (spec === undefined) throw new Error('there is a command /digest');
  return Object.assign(state, {
    storage,
    office,
    desk,
    replace: (next: readonly Document[]) => {
      library = createLibrary(next);
    },
    type: (words: string, asker: Partial<CommandEvent> = {}) =>
      desk.command({ kind: 'command', ...typedCommand(spec, words), ...origin, ...asker }),
    press: (reply: Reply, name: string) => pressOf(desk, reply, name, origin),
  });
}

async function pressOf(
  desk: TestOffice['desk'],
  reply: Reply,
  name: string,
  origin: Omit<CommandEvent, 'kind' | 'command' | 'options'>,
): Promise<Reply> {
  const { decodeDigestPress } = await import('../../src/core/digest-buttons.ts');
  const button = reply.buttons.find((each) => each.kind === 'action' && each.name === name);
  const token = button?.kind === 'action' ? button.token : '';
  const press = decodeDigestPress(token);
  if (press === undefined) throw new Error(`there is no button ${name}`);
  return desk.press({ kind: 'button', token, ...origin }, press);
}

/** What a reply says, a line a block or an item. */
export function wordsOf(reply: Reply): string {
  return reply.blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
        case 'text':
          return block.text;
        case 'list':
          return block.items
            .map(({ text, url }) => (url === undefined ? text : `${text} <${url}>`))
            .join('\n');
        case 'quote':
          return `“${block.quote.text}”`;
        case 'difference':
          return block.parts.map(({ text }) => text).join('');
        default:
          return block satisfies never;
      }
    })
    .join('\n');
}
