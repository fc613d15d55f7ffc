import { partyOf } from '../../analysis/people/parties.ts';
import { textOf } from '../../model/span.ts';
import { wordsOf } from '../words.ts';
import type { MeetingTelling } from './telling.ts';

const institution =
  /\b(?:council|commission|committee|conference|assembly|forum|dialogue|group|congress|convention|summit|process|quartet|quad|g7|g20|cop\d+)\b/i;
const common =
  /^(?:talks?|meetings?|session|round|summit|of|the|in|on|with|for|at|to|and|new|next|first|second|third|annual)$/;

/** The words of a body's own name in a title; none where the title is made of the sides alone, or of the town: "Bern summit". */
export function bodyWords(title: string, place = ''): ReadonlySet<string> {
  if (!institution.test(title) || /\bbetween\b/i.test(title)) return new Set();
  const spelled = title
    // "Conference in Bern": the town is no part of the name.
    .replace(/ in \p{Lu}.*$/u, '')
    .replace(/\b[A-Z]{3,}\b/g, (name) => partyOf(name) ?? name)
    .replace(/\bco-(?=op|ord)/gi, 'co')
    .replace(/\b\w+-(?:hour|day|week)\b/gi, '');
  const town = new Set(wordsOf(place));
  return new Set(wordsOf(spelled).filter((word) => !common.test(word) && !town.has(word)));
}

/** "The Joint Commission met in Bern", not "talks in Bern" in an article that has spoken of the commission before. */
export function namesBody({ body, finding, source }: MeetingTelling): boolean {
  if (body.size === 0) return false;
  const said = new Set(finding.evidence.flatMap((span) => wordsOf(textOf(source.article.text, span))));
  return [...body].some((word) => said.has(word));
}
