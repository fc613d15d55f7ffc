import type { Arranged } from './arrange.ts';
import { cityPattern } from './cities.ts';
import { datelineCity } from './places.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** Sentences at an article's head that its dateline places. */
const head = 3;
/** "|opened a three-day| summit on Tuesday", "|wrapped up their| conference". */
const opens =
  /\b(?:opened|began|started|kicked off|ended|concluded|wrapped up|closed|gathered for) (?:[\w'-]+ ){0,5}$/;

/**
 * The dateline's town for a reception or a gathering that its article's head tells without a place: "TASHKENT, June 3 –
 * President X |received| the president of Latvia", "BELEM, Nov 10 – Amazon countries |opened a summit|". Who met whom may
 * have done so elsewhere.
 */
export function datelinePlace(scene: Scene, trigger: Arranged, telling: Telling): Telling {
  if (telling.place !== null || telling.status !== 'held' || scene.sentence.index >= head) return telling;
  if (telling.form === 'call' || telling.form === 'video') return telling;
  const isHost = telling.rule === 'host' || telling.rule === 'received-by';
  const isOpened = trigger.phrase !== null && opens.test(scene.lower.slice(0, trigger.phrase.start));
  if (!isHost && !isOpened) return telling;
  const town = datelineCity(scene.document.text);
  return town === null ? telling : { ...telling, seat: town };
}

const venue =
  /\b(?:venue|location|place)\b(?:,? (?!(?:was|has)\b)[^.;]{0,60}?\b(?:in|of)| (?:remains|stays|is still|will still be|will be|is(?! not))(?: in| at)?) (?:the )?/i;

/** "The venue remains |Cairo|", "The venue, the conference centre in |Ottawa|, is unchanged": where the meeting told last is; null for nothing. */
export function withVenue(scene: Scene, last: Telling | undefined): Telling | null {
  if (!last || last.place !== null || last.status === 'held' || scene.sentence.index - last.sentence > head)
    return null;
  const told = venue.exec(scene.text);
  const after = told ? scene.text.slice(told.index + told[0].length) : '';
  const town = cityPattern.exec(after.slice(0, 40));
  return town?.index === 0 ? { ...last, place: town[0] } : null;
}

/** A cheap test before a sentence is laid out. */
export function mayTellVenue(words: string, last: Telling | undefined): boolean {
  return last?.place === null && /\b(?:venue|location)\b/i.test(words);
}
