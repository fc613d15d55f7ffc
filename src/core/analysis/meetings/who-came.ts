import type { DateFinding } from '../../model/finding.ts';
import { type Document, type Sentence, sentenceAt } from '../document/document.ts';
import { partyNamed } from '../people/parties.ts';
import type { People } from '../people/people.ts';
import { type Attended, cameIn, tellsWhoCame } from './attendance.ts';
import { holdersNear } from './holders-near.ts';
import { hostCountry } from './host-country.ts';
import { countNamed, isPaired, merge, none, type Sides } from './named-sides.ts';
import { readScene } from './scene.ts';
import { sharedSides } from './shared-sides.ts';
import type { Telling } from './telling.ts';

/** Sentences behind a meeting's own words within which an article tells who came. */
const reach = 4;

/**
 * Adds to an article's meetings whom the sentences behind them tell: who leads a delegation, chairs, opens, hosts or attends
 * ("The Norland team will be led by Ida Roe, with Jun Mori heading the Peruvian side. Ada Holm chairs the session").
 */
export function withWhoCame(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
  meetings: readonly Telling[],
): readonly Attended[] {
  const told = meetings.map(
    (meeting): Attended => ({ ...meeting, came: sharedSides(meeting, meetings) ?? meeting.sides }),
  );
  if (told.length === 0) return told;
  for (const sentence of document.sentences) {
    const words = document.text.slice(sentence.start, sentence.end);
    if (words.length > 1500 || !tellsWhoCame.test(words)) continue;
    const at = meantBy({ document, told, sentence, words });
    const meeting = told[at];
    if (!meeting) continue;
    const came = cameIn(readScene(document, people, dates, sentence, null), meeting);
    if (came !== none) told[at] = { ...meeting, came: merge(meeting.came, came) };
  }
  return told.map((meeting) =>
    withHost(document, tidied(withOfficeHolders(document, people, dates, meeting))),
  );
}

function withHost({ text }: Document, meeting: Attended): Attended {
  const host = hostCountry(meeting, meeting.came, text);
  return host === null ? meeting : { ...meeting, came: merge(meeting.came, { ...none, parties: [host] }) };
}

/** Drops what is only the end of another side's name: "Border Committee" beside "General Border Committee". */
function tidied(meeting: Attended): Attended {
  const { parties } = meeting.came;
  const kept = parties.filter(
    (party) => partyNamed(party) !== null || !parties.some((other) => other.endsWith(` ${party}`)),
  );
  return kept.length === parties.length ? meeting : { ...meeting, came: { ...meeting.came, parties: kept } };
}

/** Adds the holders of the offices that the meeting's own sentences name, where nobody of their countries is known. */
function withOfficeHolders(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
  meeting: Attended,
): Attended {
  const { came, body } = meeting;
  const [first] = meeting.evidence;
  const sentence = first && sentenceAt(document, first.start);
  if (came.parties.length < 2 || body !== null || !sentence) return meeting;
  const known = new Set(came.participants.map(({ name }) => name));
  const free = came.parties.filter(
    (party) => !people.entries.some((entry) => entry.party === party && known.has(entry.person.name)),
  );
  if (free.length === 0) return meeting;
  const holders = holdersNear(readScene(document, people, dates, sentence, null), free);
  const participants = holders.map(({ person }) => person);
  return participants.length === 0 ? meeting : { ...meeting, came: merge(came, { ...none, participants }) };
}

/**
 * The meeting that a sentence goes on about: the one that it tells itself, else the one told last before it, near enough;
 * -1 for none, and for a sentence that tells of two.
 */
function meantBy({ document, told, sentence, words }: Place): number {
  const toCome = future.test(words) && told.some(({ status }) => status !== 'held');
  const isOver = !toCome && past.test(words) && told.some(({ status }) => status === 'held');
  const starts = told.map(({ status, evidence }) => {
    if (status === 'held' ? toCome : isOver) return -1;
    return evidence.findLast(({ start }) => start < sentence.end)?.start ?? -1;
  });
  const last = Math.max(...starts);
  if (last < 0 || starts.filter((start) => start >= sentence.start).length > 1) return -1;
  const distance = sentence.index - (sentenceAt(document, last)?.index ?? 0);
  return distance <= reach ? starts.lastIndexOf(last) : -1;
}

/** "Ida Roe |is to lead| the team": at a meeting to come. */
const future =
  /\b(?:will|(?:is|are) (?:due |expected |set )?to)\b[^.;“”"]{0,40}?\b(?:lead|head|chair|preside|represent|open|host|attend|led|headed|chaired|attended|represented|hosted)\b/;

/** "Ida Roe |said on leaving|", "|told the meeting|": at one that was held. */
const past =
  /\b(?:after|following|on leaving|on arrival|as (?:he|she) (?:left|arrived|entered)|emerging from) (?:the|their)\b|\btold (?:the|delegates|members|fellow|participants)\b/;

interface Place {
  readonly document: Document;
  readonly told: readonly Attended[];
  readonly sentence: Sentence;
  readonly words: string;
}

/** The sides that a title names: those of the meeting's own words, unless only the sentences behind them tell two. */
export function titledSides({ sides, came }: Attended): Sides {
  const isTold = countNamed(sides) > 0;
  return isPaired(sides) || (isTold && !isPaired(came)) ? sides : came;
}
