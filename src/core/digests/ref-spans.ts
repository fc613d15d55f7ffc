import type { Ref } from '../model/briefing.ts';

/** True where one citation lies within another of the same source. */
export function isInside(inner: Ref, outer: Ref): boolean {
  return inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;
}
