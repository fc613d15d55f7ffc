import { z } from 'zod';
import { findParties, partyNamed } from '../../src/core/analysis/people/parties.ts';
import type { MeetingFinding } from '../../src/core/model/finding.ts';
import { readLabelledFiles } from './labelled-files.ts';
import { inColumns } from './topic-mark.ts';

const wantedMeeting = z.strictObject({
  status: z.enum(['upcoming', 'held', 'cancelled', 'postponed', 'possible']),
  start: z.string().nullable(),
  place: z.string().optional(),
  parties: z.array(z.string()).optional(),
  participants: z.array(z.string()).optional(),
  count: z.number().optional(),
  movedFrom: z.string().optional(),
});
const passageFile = z.array(
  z.strictObject({
    id: z.string(),
    text: z.string(),
    publishedAt: z.string(),
    timezone: z.string().default('UTC'),
    habit: z.string().optional(),
    meetings: z.array(wantedMeeting),
  }),
);

/** A meeting that a labelled passage tells of; only the fields given are judged. */
export type WantedMeeting = z.infer<typeof wantedMeeting>;
export type LabelledPassage = z.infer<typeof passageFile>[number];

/** Labelled passages of one kind: what they tell of, or the habit of the outlets that wrote them so. */
export interface PassageKind {
  readonly name: string;
  readonly passages: readonly LabelledPassage[];
}

/**
 * Reads every file of a folder of labelled passages: a kind is a file's name, or the habit that its passages name.
 *
 * @throws on a field that no passage has
 */
export function readPassages(folder: URL): readonly PassageKind[] {
  const kinds = new Map<string, LabelledPassage[]>();
  for (const { name, held } of readLabelledFiles(folder, passageFile)) {
    for (const passage of held) {
      const kind = passage.habit ?? name;
      kinds.set(kind, [...(kinds.get(kind) ?? []), passage]);
    }
  }
  return [...kinds].map(([name, passages]) => ({ name, passages }));
}

/** Counts over a set: `of` is what each part could have reached. */
export interface Score {
  readonly wanted: number;
  readonly reported: number;
  readonly found: number;
  readonly dateRight: number;
  readonly statusRight: number;
  readonly place: Part;
  readonly parties: Part;
  readonly participants: Part;
  readonly faults: readonly string[];
}

export interface Part {
  readonly right: number;
  readonly of: number;
}

interface Pair {
  readonly wanted: WantedMeeting;
  readonly got: MeetingFinding;
}

/** Pairs what was reported with what was wanted, the likest first, and counts what is right in the pairs. */
export function scoreMeetings(
  passages: readonly LabelledPassage[],
  find: (passage: LabelledPassage) => readonly MeetingFinding[],
): Score {
  const pairs: Pair[] = [];
  const faults: string[] = [];
  let wanted = 0;
  let reported = 0;
  for (const passage of passages) {
    const got = find(passage);
    const matched = pairUp(passage.meetings, got);
    wanted += passage.meetings.length;
    reported += got.length;
    pairs.push(...matched);
    faults.push(...faultsOf(passage, got, matched));
  }
  return {
    wanted,
    reported,
    found: pairs.length,
    dateRight: pairs.filter(isDateRight).length,
    statusRight: pairs.filter((pair) => pair.wanted.status === pair.got.status).length,
    place: part(pairs, ({ wanted: { place } }) => place !== undefined, isPlaceRight),
    parties: part(pairs, ({ wanted: { parties } }) => parties !== undefined, arePartiesRight),
    participants: part(pairs, ({ wanted: { participants } }) => participants !== undefined, arePeopleRight),
    faults,
  };
}

function part(pairs: readonly Pair[], asked: (pair: Pair) => boolean, right: (pair: Pair) => boolean): Part {
  const judged = pairs.filter(asked);
  return { right: judged.filter(right).length, of: judged.length };
}

function pairUp(wanted: readonly WantedMeeting[], got: readonly MeetingFinding[]): Pair[] {
  const likes = wanted
    .flatMap((one) => got.map((other) => ({ wanted: one, got: other, like: likeness(one, other) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  const pairs: Pair[] = [];
  for (const { wanted: one, got: other } of likes) {
    if (!pairs.some((pair) => pair.wanted === one || pair.got === other))
      pairs.push({ wanted: one, got: other });
  }
  return pairs;
}

function likeness(wanted: WantedMeeting, got: MeetingFinding): number {
  const day = wanted.start ?? wanted.movedFrom;
  const gotDay = got.start?.value ?? got.movedFrom?.value;
  let like = 0;
  if (day !== undefined && gotDay !== undefined && (gotDay.startsWith(day) || day.startsWith(gotDay)))
    like += 2;
  if (wanted.place !== undefined && got.place !== undefined && sharesWord(wanted.place, got.place)) like += 2;
  if (day === undefined && gotDay === undefined && wanted.status === got.status) like += 1;
  like += (wanted.participants ?? []).filter((name) =>
    got.participants.some((person) => person.name === name),
  ).length;
  const parties = got.parties.map(byOneName);
  like += (wanted.parties ?? []).filter((party) => parties.includes(byOneName(party))).length;
  return like;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(/[\s,]+/));
  return b.split(/[\s,]+/).some((word) => words.has(word));
}

function isDateRight({ wanted, got }: Pair): boolean {
  const start = got.start?.value ?? null;
  const right = wanted.start === null ? start === null : (start ?? '').startsWith(wanted.start);
  return right && (wanted.movedFrom === undefined || got.movedFrom?.value === wanted.movedFrom);
}

function isPlaceRight({ wanted, got }: Pair): boolean {
  return got.place === wanted.place;
}

function arePartiesRight({ wanted, got }: Pair): boolean {
  return allNames(wanted.parties ?? []) === allNames(got.parties);
}

function allNames(parties: readonly string[]): string {
  return [...new Set(parties.map(byOneName))].sort().join();
}

/** A party by its common full name, as a label may write it otherwise: "Britain", "the U.S.", "Russian", "Organization". */
function byOneName(party: string): string {
  const own = party.replace(/^the /i, '').replaceAll('’', "'");
  return partyNamed(own) ?? peopleNamed(own) ?? own.replace(/iz(?=ations?\b)/g, 'is');
}

/** "Russian", "the Russians": a country by its people alone. */
function peopleNamed(party: string): string | null {
  const [only] = findParties(party, { start: 0, end: party.length });
  return only?.kind === 'people' && only.span.end - only.span.start === party.length ? only.party : null;
}

function arePeopleRight({ wanted, got }: Pair): boolean {
  const names = got.participants.map(({ name }) => name);
  return [...(wanted.participants ?? [])].sort().join() === names.sort().join();
}

function faultsOf(
  passage: LabelledPassage,
  got: readonly MeetingFinding[],
  pairs: readonly Pair[],
): string[] {
  const missed = passage.meetings.filter((one) => !pairs.some(({ wanted }) => wanted === one));
  const extra = got.filter((one) => !pairs.some((pair) => pair.got === one));
  return [
    ...missed.map((one) => `${passage.id}: missed ${one.status} ${one.start} ${one.place ?? ''}`),
    ...extra.map((one) => `${passage.id}: extra ${brief(one)}`),
    ...pairs.flatMap((pair) => {
      const wrong = [
        ...(isDateRight(pair) ? [] : [`date ${pair.wanted.start}/${pair.wanted.movedFrom ?? ''}`]),
        ...(pair.wanted.status === pair.got.status ? [] : [`status ${pair.wanted.status}`]),
        ...(pair.wanted.place === undefined || isPlaceRight(pair) ? [] : [`place ${pair.wanted.place}`]),
        ...(pair.wanted.parties === undefined || arePartiesRight(pair)
          ? []
          : [`parties ${pair.wanted.parties.join()}`]),
        ...(pair.wanted.participants === undefined || arePeopleRight(pair)
          ? []
          : [`participants ${pair.wanted.participants.join()}`]),
        ...(pair.wanted.count === pair.got.count ? [] : [`count ${pair.wanted.count}`]),
      ];
      return wrong.length === 0 ? [] : [`${passage.id}: want ${wrong.join('; ')}; got ${brief(pair.got)}`];
    }),
  ];
}

function brief(one: MeetingFinding): string {
  const moved = one.movedFrom ? ` from ${one.movedFrom.value}` : '';
  const names = one.participants.map(({ name }) => name).join(', ');
  const end = one.end ? `..${one.end.value}` : '';
  return `[${one.rule}] ${one.status} ${one.start?.value ?? null}${end}${moved} @${one.place ?? '-'} {${one.parties.join(', ')}} (${names}) “${one.title}”${one.count ? ` ×${one.count}` : ''}`;
}

/** The table that the evaluation prints: a kind of passage a line, right/of in each column. */
export function meetingTable(kinds: readonly { readonly name: string; readonly score: Score }[]): string {
  return inColumns([
    ['', 'found', 'true of told', 'date', 'status', 'place', 'parties', 'participants'],
    ...kinds.map(({ name, score }) => [
      name,
      `${score.found}/${score.wanted}`,
      `${score.found}/${score.reported}`,
      `${score.dateRight}/${score.found}`,
      `${score.statusRight}/${score.found}`,
      ...[score.place, score.parties, score.participants].map(({ right, of }) => `${right}/${of}`),
    ]),
  ]);
}
