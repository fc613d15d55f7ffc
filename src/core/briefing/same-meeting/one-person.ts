import type { Person } from '../../model/finding.ts';
import { areSpelledApart } from '../differences/spelled-apart.ts';

/** Whether two articles mean one person, whose last name one of them spells otherwise: "Carla Holmsen", "Carla Holmson". */
export function isOnePerson({ name: a }: Person, { name: b }: Person): boolean {
  if (a === b) return true;
  const [first, last] = [a.lastIndexOf(' '), b.lastIndexOf(' ')];
  if (first < 0 || a.slice(0, first) !== b.slice(0, last)) return false;
  return areSpelledApart(a.slice(first + 1), b.slice(last + 1));
}
