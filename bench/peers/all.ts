import { contextFlexSearch, plainFlexSearch, tunedFlexSearch } from './flexsearch.ts';
import { plainLunr, tunedLunr } from './lunr.ts';
import { plainMiniSearch, tunedMiniSearch } from './minisearch.ts';
import { plainOrama, proximityOrama, tunedOrama } from './orama.ts';
import type { Peer } from './peer.ts';
import { verbatim } from './verbatim.ts';

/** Verbatim and the libraries that it is compared with. */
export const PEERS: readonly Peer[] = [
  verbatim,
  plainMiniSearch,
  tunedMiniSearch,
  plainLunr,
  tunedLunr,
  plainFlexSearch,
  tunedFlexSearch,
  contextFlexSearch,
  plainOrama,
  tunedOrama,
  proximityOrama,
];

/** What a table calls a peer. */
export function labelOf({ name, settings }: Peer): string {
  return settings === '' ? name : `${name}, ${settings}`;
}
