import { correctionId, figureId, meetingId, positionId, statementId } from '../core/briefing/ids.ts';
import type { Findings } from '../core/model/finding.ts';
import { textOf } from '../core/model/span.ts';

/** An article whose findings are told, its date as the analysis took it. */
export interface AnalysisHead {
  readonly id: string | number;
  readonly publishedAt: string | null;
  /** Absent where the date was given. */
  readonly publishedAtStated?: false;
  readonly title?: string | undefined;
  readonly text: string;
}

/**
 * The contract's JSON line of `analyse`, as an object. Every span counts in `head.text`.
 * @param explain adds to each item the rule that found it
 */
export function analysisLine({ text, ...head }: AnalysisHead, findings: Findings, explain: boolean): object {
  const told = <Item extends { readonly rule: string }>({ rule, ...item }: Item) =>
    explain ? { ...item, rule } : item;
  return {
    ...head,
    people: findings.people,
    dates: findings.dates.map(told),
    statements: findings.statements.map((finding) => ({
      id: statementId(finding, text),
      text: finding.content.map((span) => textOf(text, span)).join(' … '),
      ...told(finding),
    })),
    meetings: findings.meetings.map((finding) => ({ id: meetingId(finding), ...told(finding) })),
    positions: findings.positions.map((finding) => ({ id: positionId(finding), ...told(finding) })),
    corrections: findings.corrections.map((finding) => ({ id: correctionId(finding), ...told(finding) })),
    figures: findings.figures.map((finding) => ({ id: figureId(finding), ...told(finding) })),
  };
}
