import { partyOf } from '../../analysis/people/parties.ts';
import type { MeetingFinding, Person } from '../../model/finding.ts';
import { type DayRange, dayRange } from '../day-range.ts';
import type { JoinPerson } from '../join-people.ts';
import type { ScopedArticle } from '../scope.ts';
import { wordsOf } from '../words.ts';

/** One article's telling of a meeting. */
export interface MeetingTelling {
  readonly source: ScopedArticle;
  readonly finding: MeetingFinding;
  /** The sides named; a body is no side of its own session. */
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
  readonly days: DayRange | null;
  readonly movedFrom: DayRange | null;
  /** Words of the title that name a body ("council", "nato", "russia"). */
  readonly body: ReadonlySet<string>;
  /** Words of the city; none where only a venue is told, which may lie anywhere. */
  readonly place: ReadonlySet<string>;
}

/** All tellings of one meeting, in order of publication. */
export type MeetingCluster = readonly [MeetingTelling, ...MeetingTelling[]];

export function tellingOf(source: ScopedArticle, finding: MeetingFinding, join: JoinPerson): MeetingTelling {
  return {
    source,
    finding,
    parties: finding.parties.filter((party) => !isBody(party, finding.title)),
    participants: finding.participants.map(join),
    days: finding.start && dayRange(finding.start, finding.end),
    movedFrom: finding.movedFrom ? dayRange(finding.movedFrom) : null,
    body: bodyWords(finding.title),
    place: cityWords(finding.place ?? ''),
  };
}

const venue =
  /\b(?:mission|embassy|consulate|residence|headquarters|palace|hotel|cent(?:re|er)|building|house|office|ministry|hall|castle|villa|base|airport|club|school|university)$/i;

/** "U.S. mission, Geneva" → geneva. */
function cityWords(place: string): ReadonlySet<string> {
  const city =
    place
      .split(',')
      .map((part) => part.trim())
      .findLast((part) => part !== '' && !venue.test(part)) ?? '';
  const plain = city.normalize('NFD').replace(/\p{M}/gu, '');
  return new Set(wordsOf(plain).filter((word) => word.length > 2));
}

const institution =
  /\b(?:council|commission|committee|conference|assembly|forum|dialogue|group|congress|convention|summit|process|quartet|quad|g7|g20|cop\d+)\b/i;
const common =
  /^(?:talks?|meetings?|session|round|summit|of|the|in|on|with|for|at|to|and|new|next|first|second|third|annual)$/;

/** The words of a body's own name in a title; none where the title is made of the sides alone. */
function bodyWords(title: string): ReadonlySet<string> {
  if (!institution.test(title) || /\bbetween\b/i.test(title)) return new Set();
  const spelled = title
    .replace(/\b[A-Z]{3,}\b/g, (name) => partyOf(name) ?? name)
    .replace(/\bco-(?=op|ord)/gi, 'co');
  return new Set(wordsOf(spelled).filter((word) => !common.test(word)));
}

/** True where a party is but the body that meets: a council is no side of its own session. */
function isBody(party: string, title: string): boolean {
  return wordsOf(party).join(' ') === wordsOf(title).join(' ');
}
