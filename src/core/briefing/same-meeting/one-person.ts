import type { Person } from '../../model/finding.ts';
import { areSpelledApart } from '../differences/spelled-apart.ts';
import { spellingOf } from '../differences/spelling.ts';
import { onceFor } from '../read-once.ts';

/** Whether two articles mean one person, whose last name one of them spells otherwise: "Carla Holmsen", "Carla Holmson". */
export function isOnePerson(a: Person, b: Person): boolean {
  if (a.name === b.name) return true;
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.first !== '' && one.first === other.first && areSpelledApart(one.last, other.last);
}

/** A name up to its last word, and that. */
const partsOf = onceFor(({ name }: Person) => {
  const at = name.lastIndexOf(' ');
  return { first: name.slice(0, Math.max(0, at)), last: spellingOf(name.slice(at + 1)) };
});
