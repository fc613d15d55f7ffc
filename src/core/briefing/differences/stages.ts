import { stemsOf } from '../words.ts';
import type { ToldCount } from './told-count.ts';

/** Bargaining: what is asked for is not yet what is agreed. */
const asking = new Set(stemsOf('demand want ask seek call propose offer insist table request claim'));
const settling = new Set(
  stemsOf('agree agreed grant sign accept approve reach win won settle deal open willing'),
);

/** "wants to cut licences to 400", "will grant 450": what was asked for, and what came of it. */
export function areAtOtherStages({ around: a }: ToldCount, { around: b }: ToldCount): boolean {
  return stageOf(a) * stageOf(b) < 0;
}

function stageOf(around: ReadonlySet<string>): -1 | 0 | 1 {
  if (!around.isDisjointFrom(settling)) return 1;
  return around.isDisjointFrom(asking) ? 0 : -1;
}
