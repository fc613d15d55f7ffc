import { type Document, readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { readBodies } from '../../../../../src/core/analysis/people/bodies.ts';
import type { Mention, People, PeopleEntry } from '../../../../../src/core/analysis/people/people.ts';
import { findPositions } from '../../../../../src/core/analysis/positions/positions.ts';
import type { PositionFinding, StatementFinding } from '../../../../../src/core/model/finding.ts';

/** Somebody of an article in a test: told by the full name, the surname and these other words. */
export interface Role {
  readonly name: string;
  readonly title?: string;
  readonly party: string | null;
  readonly kind?: PeopleEntry['kind'];
  readonly also?: readonly string[];
}

/** People of an article as a test lays them down, so that a rule is tried without the finder of people. */
export function castOf(text: string, roles: readonly Role[]): People {
  const entries = roles.map(({ name, title, party, kind = 'person' }): PeopleEntry => {
    return { person: { name, ...(title !== undefined && { title }) }, kind, gender: null, party };
  });
  const mentions = roles
    .flatMap((role, entry) => mentionsOf(text, role, entry))
    .sort((a, b) => a.start - b.start);
  const people: People = {
    entries,
    mentions,
    get bodies() {
      return readBodies(text, people);
    },
    resolve(span) {
      const mention = mentions.find(({ start, end }) => start === span.start && end === span.end);
      return mention ? (entries[mention.entry] ?? null) : null;
    },
    polities: new Map(),
    findings: () => [],
  };
  return people;
}

function mentionsOf(text: string, { name, also = [] }: Role, entry: number): Mention[] {
  const surname = name.split(' ').at(-1) ?? name;
  const found: Mention[] = [];
  for (const words of new Set([name, surname, ...also])) {
    for (const { index } of text.matchAll(new RegExp(`\\b${RegExp.escape(words)}\\b`, 'g'))) {
      const mention: Mention = { start: index, end: index + words.length, entry, form: 'full' };
      if (!found.some(({ start, end }) => start <= mention.start && mention.end <= end)) found.push(mention);
    }
  }
  return found;
}

/** A remark of somebody in a test's cast. */
export interface Said {
  readonly words: string;
  readonly by: string;
  readonly source?: string;
  readonly cue?: string;
  readonly kind?: StatementFinding['kind'];
}

function statementOf(text: string, { words, by, source, cue, kind = 'direct' }: Said): StatementFinding {
  const start = text.indexOf(words);
  return {
    content: [{ start, end: start + words.length }],
    cue: spanIn(text, cue),
    source: spanIn(text, source),
    speaker: { name: by },
    kind,
    date: null,
    rule: 'test',
  };
}

function spanIn(text: string, words: string | undefined): { start: number; end: number } | null {
  return words === undefined ? null : { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}

/** The positions of a text, with its people and remarks as the test lays them down. */
export function positionsOf(
  text: string,
  roles: readonly Role[] = [],
  said: readonly Said[] = [],
): readonly PositionFinding[] {
  const document: Document = readDocument({ text });
  return findPositions(
    document,
    castOf(text, roles),
    said.map((one) => statementOf(text, one)),
  );
}

/** `party stance: text` of each, for short assertions. */
export function told(positions: readonly PositionFinding[]): string[] {
  return positions.map(({ party, stance, text }) => `${party} ${stance}: ${text}`);
}
