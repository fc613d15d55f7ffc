import type { DateFinding, StatementFinding } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';
import type { People } from '../people/people.ts';
import type { TimeStarts } from './adjuncts.ts';
import { attributeUnit } from './attribute.ts';
import { findCues } from './cues.ts';
import type { Draft } from './draft.ts';
import { beforeColon, type Context, quotationGoesOn } from './go-on.ts';
import { accordingTo, nounCues } from './nouns.ts';
import { findTitles, nameTitles } from './titles.ts';
import { readUnits, type Unit } from './tokens.ts';

/** No sentence of an article has more words and quotations; what has is no prose. */
const longest = 600;

/** Finds who said what: direct, mixed and indirect. */
export function findStatements(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
): readonly StatementFinding[] {
  const times = new Map(dates.map((date) => [date.start, date.end]));
  const titles = findTitles(document);
  const drafts: Draft[] = [];
  let context: Context = { previous: [], previousUnit: null, announced: null };
  for (const plain of readUnits(document)) {
    if (plain.tokens.length > longest) continue;
    const unit = { ...plain, tokens: nameTitles(plain.tokens, titles) };
    context = readUnit(unit, context, times, drafts);
  }
  return drafts.map((draft) => finish(draft, people));
}

/** Adds a unit's statements to those of the article and returns what the next unit has to know of it. */
function readUnit(unit: Unit, context: Context, times: TimeStarts, drafts: Draft[]): Context {
  const found = [
    ...attributeUnit(unit, findCues(unit.tokens), times),
    ...nounCues(unit),
    ...accordingTo(unit),
  ];
  if (found.length === 0) {
    const more = quotationGoesOn(unit, context);
    if (more !== null) {
      const grown =
        more.cue === null
          ? -1
          : drafts.findIndex(
              (one) => context.previous.includes(one) && one.cue === more.cue && one.kind === 'direct',
            );
      if (grown >= 0) drafts[grown] = more;
      else drafts.push(more);
      return { previous: [more], previousUnit: unit, announced: null };
    }
  }
  const announced = unit.tokens.at(-1)?.low === ':' ? beforeColon(unit) : null;
  if (found.length === 0 && announced === null) {
    const colon = beforeColon(unit);
    if (colon !== null && colon.content.length > 0) found.push(colon);
  }
  drafts.push(...found);
  return { previous: found, previousUnit: unit, announced };
}

function finish(draft: Draft, people: People): StatementFinding {
  const { content, cue, source, kind, rule } = draft;
  const who =
    source === null
      ? null
      : (people.resolve(source) ?? (draft.antecedent && people.resolve(draft.antecedent)));
  const base = { content, cue, source, speaker: who?.person ?? null, kind, date: null, rule };
  return draft.denied ? { ...base, denied: true } : base;
}
