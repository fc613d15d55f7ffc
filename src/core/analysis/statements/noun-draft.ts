import { spanOf } from './adjuncts.ts';
import type { Draft } from './draft.ts';
import { contentSpan, kindOf } from './make-draft.ts';
import type { Range } from './noun-phrases.ts';
import type { Rule } from './rule.ts';
import type { Unit } from './tokens.ts';

/** What a rule without a cue verb has found of a statement, in token indexes. */
export interface NounParts {
  readonly cue: Range;
  readonly source: Range;
  readonly ranges: readonly Range[];
  readonly rule: Rule;
}

/** A statement whose cue is no verb ("Rivera’s claim that …", "according to Rivera"); null without content. */
export function nounDraft(unit: Unit, { cue, source, ranges, rule }: NounParts): Draft | null {
  const content = ranges.flatMap((range) => contentSpan(unit.tokens, range));
  if (content.length === 0) return null;
  return {
    content,
    cue: spanOf(unit.tokens, cue.from, cue.to),
    source: spanOf(unit.tokens, source.from, source.to),
    antecedent: null,
    kind: kindOf(unit.tokens, ranges),
    denied: false,
    frame: [],
    addressee: null,
    rule,
    paragraph: unit.paragraph,
  };
}
