import type { Difference } from '../../model/briefing.ts';
import type { StatementFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { differenceId } from '../ids.ts';
import type { RemarkCluster } from '../merge-statements.ts';
import { oncePerPart } from '../read-once.ts';
import { distinctRefs, refsTo } from '../refs.ts';
import { type Remark, refsOfRemark } from '../remark.ts';

const thing =
  '(?:claims?|charges?|allegations?|accusations?|assertions?|suggestions?|reports?|account|figures?|version)';
const denying =
  '(?:flatly |strongly |swiftly |quickly |later |has |have |had |also |again |repeatedly )*(?:denied|denies|deny|disputed|disputes|dispute)';
const who = "(?:(?:an?|the|its|his|her|their)\\s)?[\\p{L}.’'-]+(?:\\s[\\p{L}.’'-]+){0,6}?";
/** "The front denied it.", "A spokesman for Ms. Kowal denied that.", "Oslo disputes this account". */
const inNext = new RegExp(
  `^\\s*(?:But\\s|However,\\s)?(${who})\\s${denying}\\s(?:it|that|this|them|(?:the|this|that|these|those|any such)\\s(?:\\p{L}+\\s)?${thing})(?=\\s*[.,;])`,
  'u',
);
/** "…, a claim that Oslo quickly denied", "…, a charge the ministry denies". */
const inSame = new RegExp(
  `^[”"’']?,\\s(?:an?\\s)?(?:\\p{L}+\\s)?${thing}\\s(?:that\\s|which\\s)?(${who})\\s${denying}(?=\\s*[.,;])`,
  'u',
);
/** "…, which Oslo denied", "…, something the ministry denies". */
const asRelative = new RegExp(
  `^[”"’']?,\\s(?:which|something(?:\\sthat)?)\\s(${who})\\s${denying}(?=\\s*[.,;])`,
  'u',
);
/** How far behind a remark the denial ends. */
const reach = 200;

/** What somebody told and another denied in so many words right behind it, without repeating it. */
export function bareDenials(clusters: readonly RemarkCluster[]): Difference[] {
  return clusters.flatMap((cluster) => {
    for (const remark of cluster) {
      const denial = remark.finding.denied ? null : denialBehind(remark.finding, remark.source);
      if (denial) return [differenceOf(remark, denial)];
    }
    return [];
  });
}

interface Denial extends Span {
  readonly who: string;
}

const denialBehind = oncePerPart((finding: StatementFinding, { article }): Denial | null => {
  const { text } = article;
  const last = finding.content.at(-1);
  if (!last) return null;
  const after = text.slice(last.end, last.end + reach);
  const same = inSame.exec(after) ?? asRelative.exec(after);
  if (same?.[1])
    return { start: last.end + same[0].search(/\p{L}/u), end: last.end + same[0].length, who: same[1] };
  // Behind the remark's own attribution: "…, the army said. |The front denied it.|"
  const stop = /^[^.!?\n]{0,120}[.!?]["”’']?\s+/.exec(after);
  const next = stop && inNext.exec(after.slice(stop[0].length));
  if (!stop || !next?.[1]) return null;
  const start = last.end + stop[0].length;
  return { start, end: start + next[0].length, who: next[1] };
});

function differenceOf(claim: Remark, denial: Denial): Difference {
  const { source } = claim;
  const words = source.article.text.slice(denial.start, denial.end);
  const name = claim.speaker?.name ?? 'a source';
  const versions = [
    { text: claim.text, cites: refsOfRemark(claim) },
    { text: words, cites: distinctRefs(refsTo(source, [{ start: denial.start, end: denial.end }])) },
  ];
  return {
    id: differenceId('denial', [claim.text, words]),
    kind: 'fact',
    about: `What ${name} told and ${denial.who.replace(/^(?:The|A|An|Its|His|Her|Their)\s/, (lead) => lead.toLowerCase())} denied`,
    versions,
  };
}
