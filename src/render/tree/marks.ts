import type { Change } from '../../core/model/briefing.ts';
import type { ChangeMarkNode } from './nodes.ts';

/** Which items carry the mark of a change, by kind of item and id. */
export type Marks = (what: Change['what'], id: string) => ChangeMarkNode | null;

export function marksOf(changes: readonly Change[]): Marks {
  const kinds = new Map(changes.map(({ what, id, kind }) => [`${what} ${id}`, kind]));
  return (what, id) => {
    const change = kinds.get(`${what} ${id}`);
    return change === undefined ? null : { type: 'change-mark', change };
  };
}
