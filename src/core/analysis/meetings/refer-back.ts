import type { Document } from '../document/document.ts';
import type { Telling } from './telling.ts';

/** How many sentences back "they" and "another meeting" may reach for their sides. */
const reach = 4;

/** Gives "They will meet again" and "Another meeting is planned" the sides of the meeting told last. */
export function fillFromBefore(_document: Document, telling: Telling, before: readonly Telling[]): Telling {
  const { sides } = telling;
  const named = sides.parties.length + sides.participants.length;
  if (named > 0 || telling.body !== null || !(sides.back || telling.again)) return telling;
  const last = before.findLast((one) => one.stands && telling.sentence - one.sentence <= reach);
  if (!last) return telling;
  return { ...telling, sides: { ...last.sides, back: true } };
}
