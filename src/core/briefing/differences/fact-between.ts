import type { Difference } from '../../model/briefing.ts';
import { differenceId } from '../ids.ts';

/** Two tellings of one fact that cannot both be right, known again by their words. */
export function factBetween(what: string, about: string, versions: Difference['versions']): Difference {
  const words = versions.map(({ text }) => text);
  return { id: differenceId(what, words), kind: 'fact', about, versions };
}
