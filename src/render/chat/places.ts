import type { SourcePlace } from '../tree/nodes.ts';
import { shortened } from './shorten.ts';

/** More places are counted: a story that an agency sent out may stand in hundreds. */
const mostPlaces = 4;
const longestOutlet = 60;
/** Longer addresses are left out: the place is named all the same. */
const longestLinked = 200;

/** The other places of a source's text that a message names, and how many more there are. */
export function placesShown(copies: readonly SourcePlace[]): {
  readonly places: readonly SourcePlace[];
  readonly more: number;
} {
  const places = copies.slice(0, mostPlaces).map(({ outlet, url }) => ({
    outlet: shortened(outlet, longestOutlet),
    url: url !== null && url.length <= longestLinked ? url : null,
  }));
  return { places, more: copies.length - places.length };
}
