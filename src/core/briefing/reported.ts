import type { Person, StatementFinding } from '../model/finding.ts';
import { contains } from '../model/span.ts';
import type { JoinPerson } from './join-people.ts';

/** Share of an outer remark that an inner one must cover to stand for it. */
const most = 0.6;
/** Fewer words than this are a noun, not a remark ("asked for a call"). */
const fewestWords = 4;

/** A remark that a reader is told, and who reports it, where the article has it from another than its speaker. */
export interface ReportedRemark {
  readonly finding: StatementFinding;
  readonly reportedBy: Person | null;
}

/**
 * The remarks of one article that a reader is told: what a speaker reports another as saying belongs to the other, so
 * the outer telling of it is left out, as are indirect remarks too short to say anything. What a speaker says that the
 * own side said ("Ruiz told reporters that Chile had assured Peru…") stays the speaker's.
 */
export function reportedRemarks(
  statements: readonly StatementFinding[],
  text: string,
  join: JoinPerson,
): readonly ReportedRemark[] {
  const { saying, nested } = read(statements, text);
  const own = new Set(nested.filter((pair) => isOfOwnSide(pair, join)).map(({ inner }) => inner));
  const told = new Set(saying.filter((statement) => !own.has(statement)));
  const reports = nested.filter(({ outer, inner, isMost }) => isMost && told.has(outer) && told.has(inner));
  return [...told]
    .filter((statement) => !reports.some(({ outer }) => outer === statement))
    .map((finding) => ({
      finding,
      reportedBy: reports.find(({ inner }) => inner === finding)?.outer.speaker ?? null,
    }));
}

/** "Spokeswoman A said that minister B had told the council that …": one remark inside another. */
interface Nested {
  readonly outer: StatementFinding;
  readonly inner: StatementFinding;
  /** The inner one is most of the outer one, which is then the inner speaker's. */
  readonly isMost: boolean;
}

/** The remarks of an article that say something, and those of all that stand inside one another, in order of the outer. */
interface Reading {
  readonly saying: readonly StatementFinding[];
  readonly nested: readonly Nested[];
}

const readings = new WeakMap<readonly StatementFinding[], Reading & { readonly text: string }>();

function read(statements: readonly StatementFinding[], text: string): Reading {
  const known = readings.get(statements);
  if (known?.text === text) return known;
  const reading = { ...readingOf(statements, text), text };
  readings.set(statements, reading);
  return reading;
}

function readingOf(statements: readonly StatementFinding[], text: string): Reading {
  return {
    saying: statements.filter((statement) => !isTooShort(statement, text) && !saysNothing(statement, text)),
    nested: statements.flatMap((outer) =>
      statements
        .filter((inner) => isInside(outer, inner))
        .map((inner) => ({ outer, inner, isMost: lengthOf(inner) >= most * lengthOf(outer) })),
    ),
  };
}

function isTooShort({ kind, denied, content }: StatementFinding, text: string): boolean {
  if (kind !== 'indirect' || denied) return false;
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words.split(/\s+/).length < fewestWords;
}

const tellsOf = /^(?:brief|inform|updat|told|tell|sp[eo]ak|spoke|talk)/i;
const listener =
  /^(?:reporters|journalists|(?:the )?(?:media|press))\b(?! that\b)|^condition of (?:strict )?anonymity\b/i;
const shows = /^(?:disclos|reveal|unveil|present|outlin)/i;
/** "the proposal on Friday at an event": a thing, when and where, and not a word of what it is. */
const bareThing =
  /^(?:the|his|her|its|their|this) \p{Ll}[\p{L}-]* (?:on|at|in|during|after|before|last|earlier|yesterday|today)\b/u;

/** "An official who |briefed reporters| declined to comment", "Roe |disclosed the plan on Friday|": nothing of what was said. */
function saysNothing({ kind, cue, content }: StatementFinding, text: string): boolean {
  const [first] = content;
  if (kind !== 'indirect' || !cue || !first) return false;
  const verb = text.slice(cue.start, cue.end);
  const words = text.slice(first.start, first.end);
  return (tellsOf.test(verb) && listener.test(words)) || (shows.test(verb) && bareThing.test(words));
}

/** "Minister A said that Chile had promised …", A being Chile's: a remark inside another one, by the side that speaks. */
function isOfOwnSide({ outer, inner }: Nested, join: JoinPerson): boolean {
  if (!outer.speaker || !inner.speaker) return false;
  return join(outer.speaker).affiliation === join(inner.speaker).name;
}

/** True where one speaker tells what another said, who is named there. */
function isInside(outer: StatementFinding, inner: StatementFinding): boolean {
  if (outer === inner || inner.speaker === null || outer.speaker?.name === inner.speaker.name) return false;
  const { source } = inner;
  if (!source || !outer.content.some((span) => contains(span, source))) return false;
  return inner.content.every((part) => outer.content.some((span) => contains(span, part)));
}

function lengthOf({ content }: StatementFinding): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
