import type { Arranged } from './arrange.ts';
import { none } from './named-sides.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** "had been |invited to| Thursday's talks", "will |attend| the talks". */
const bidden =
  /\b(?:been|is|are|was|were) (?:also |both )?(?:invited|asked) to (?:attend |join |observe |sit in on )?$/;
const attends = /\b(?:attend(?:s|ed)?|join(?:s|ed)?|follow(?:s|ed)?|take part in|sit in on|sat in on) $/;
const asGuest = /^[^;,.]{0,40}? as (?:an? )?(?:silent |mere |neutral )?(?:observers?|guests?)\b/;

/**
 * Whoever is only bidden to a meeting that others hold is no side of it, and makes it no less sure: "the Red Cross had been
 * |invited to Thursday's talks| as an observer". Not "was invited to talks with the premier".
 */
export function withoutGuests(scene: Scene, trigger: Arranged, telling: Telling): Telling {
  if (trigger.phrase === null || !trigger.definite || telling.status === 'cancelled') return telling;
  const before = scene.lower.slice(0, trigger.phrase.start);
  const isBidden = bidden.test(before);
  if (!isBidden && !(attends.test(before) && asGuest.test(scene.lower.slice(trigger.end)))) return telling;
  const status =
    isBidden && telling.status === 'possible' && telling.start !== null ? 'upcoming' : telling.status;
  return { ...telling, sides: none, status };
}
