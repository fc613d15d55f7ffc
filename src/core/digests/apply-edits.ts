import { bottomLine } from '../briefing/bottom-line.ts';
import { statementText } from '../briefing/change-text.ts';
import { isOutlook } from '../briefing/outlook.ts';
import type { Briefing, Change, Figure, Statement } from '../model/briefing.ts';
import type { Edit } from '../model/edit.ts';
import type { Person } from '../model/finding.ts';
import { editedDifferences } from './edited-differences.ts';
import { itemBook } from './item-book.ts';
import { editsByItem } from './item-edits.ts';
import { type Item, itemsOf } from './items.ts';
import { isInside } from './ref-spans.ts';

/**
 * A briefing as its editors left it: hidden items stand nowhere, what rests on them alone neither; speakers are mended.
 * Sources keep their numbers.
 */
export function applyEdits(briefing: Briefing, edits: readonly Edit[]): Briefing {
  const holding = edits.filter(({ undoneAt, topic }) => undoneAt === null && topic === briefing.topic.id);
  if (holding.length === 0) return briefing;
  const found = editsByItem(itemBook(briefing), holding);
  if (found.size === 0) return briefing;
  const isKept = ({ id }: { readonly id: string }): boolean => found.get(id)?.act.kind !== 'hide';
  const mended = mendedStatements(briefing, found);
  const statements = briefing.statements
    .filter(isKept)
    .map((statement) => mended.get(statement.id) ?? statement);
  const { timezone: zone } = briefing.topic;
  const lists = {
    upcoming: briefing.upcoming.filter(isKept),
    held: briefing.held.filter(isKept),
    cancelled: briefing.cancelled.filter(isKept),
    statements,
    outlook: statements.filter(isOutlook),
  };
  return {
    ...briefing,
    ...lists,
    bottomLine: bottomLine({ ...lists, zone }),
    possible: briefing.possible.filter(isKept),
    positions: briefing.positions.filter(isKept),
    corrections: briefing.corrections.filter(isKept),
    differences: editedDifferences(briefing.differences.filter(isKept), {
      hidden: itemsOf(briefing).filter(({ item }) => !isKept(item)),
      kept: itemsOf(briefing).filter(({ item }) => isKept(item)),
      mended: briefing.statements.flatMap((was) => {
        const now = mended.get(was.id);
        return now ? [{ was, now }] : [];
      }),
    }),
    figures: briefing.figures.filter(isKept).map((figure) => mendedFigure(figure, briefing, found, mended)),
    changes: briefing.changes.filter(isKept).map((change) => mendedChange(change, mended)),
  };
}

type Found = ReadonlyMap<string, Edit>;

function mendedStatements(briefing: Briefing, found: Found): ReadonlyMap<string, Statement> {
  const people = peopleOf(briefing);
  return new Map(
    briefing.statements.flatMap((statement) => {
      const act = found.get(statement.id)?.act;
      return act?.kind === 'speaker'
        ? [[statement.id, { ...statement, speaker: personOf(act.name, people) }] as const]
        : [];
    }),
  );
}

/** Everybody whom a briefing knows by name, as it knows them best. */
function peopleOf(briefing: Briefing): ReadonlyMap<string, Person> {
  const people = itemsOf(briefing).flatMap(peopleIn);
  const known = new Map<string, Person>();
  for (const person of people) {
    const key = person.name.toLowerCase();
    if (!person.anonymous && sizeOf(person) >= sizeOf(known.get(key))) known.set(key, person);
  }
  return known;
}

function peopleIn(found: Item): readonly Person[] {
  if (found.kind === 'meeting') return found.item.participants;
  if (found.kind === 'statement') return found.item.speaker ? [found.item.speaker] : [];
  return [];
}

function sizeOf(person: Person | undefined): number {
  return person ? Object.keys(person).length : 0;
}

/** Whom an editor names: with the office that the briefing knows, and as the editor writes the name. */
function personOf(name: string, people: ReadonlyMap<string, Person>): Person {
  return { ...people.get(name.toLowerCase()), name };
}

/** A figure whose speaker was mended, or one of words that were said by somebody else than it says. */
function mendedFigure(
  figure: Figure,
  briefing: Briefing,
  found: Found,
  mended: ReadonlyMap<string, Statement>,
): Figure {
  const act = found.get(figure.id)?.act;
  if (act?.kind === 'speaker') return { ...figure, speaker: personOf(act.name, peopleOf(briefing)) };
  const { speaker, cites } = figure;
  if (!speaker || mended.size === 0) return figure;
  const said = briefing.statements.find(
    (statement) =>
      mended.has(statement.id) &&
      statement.speaker?.name === speaker.name &&
      cites.some((cite) => statement.cites.some((words) => isInside(words, cite) || isInside(cite, words))),
  );
  const now = said && mended.get(said.id)?.speaker;
  return now ? { ...figure, speaker: now } : figure;
}

function mendedChange(change: Change, mended: ReadonlyMap<string, Statement>): Change {
  const statement = change.kind === 'withdrawn' ? undefined : mended.get(change.id);
  return statement ? { ...change, text: statementText(statement) } : change;
}
