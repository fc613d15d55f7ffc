import type { Person, StatementFinding } from '../model/finding.ts';
import { correctionId, statementId } from './ids.ts';
import type { JoinPerson } from './join-people.ts';
import type { Remark } from './remark.ts';
import { reportedRemarks } from './reported.ts';
import type { ScopedArticle } from './scope.ts';
import type { Withdrawal } from './withdrawal.ts';
import { mendStatement } from './withdrawals.ts';

/** Whose remark a correction took back, without its words. */
export interface WithdrawnRemark {
  readonly id: string;
  readonly speaker: Person | null;
}

/** The remarks that hold with all corrections applied, and what became of the others since an earlier instant. */
export function remarksOf(
  window: readonly ScopedArticle[],
  withdrawals: { readonly now: readonly Withdrawal[]; readonly earlier: readonly Withdrawal[] },
  join: JoinPerson,
) {
  const remarks: Remark[] = [];
  const mended = new Set<Remark>();
  const withdrawn: (WithdrawnRemark & { readonly source: ScopedArticle })[] = [];
  const withdrew = new Map<string, Map<string, string | null>>();
  const told = new Set(window);
  // What was taken back was told by copies, too, perhaps in words that no other place had.
  const places =
    withdrawals.now.length === 0 ? window : window.flatMap((source) => [source, ...source.copies]);
  for (const source of places) {
    const reported = reportedRemarks(source.findings.statements, source.article.text, join);
    for (const { finding, reportedBy } of reported) {
      const standing = mendStatement(source, finding, withdrawals.now, join);
      const remark = standing && reportedBy ? { ...standing, reportedBy: join(reportedBy) } : standing;
      if (remark && told.has(source)) remarks.push(remark);
      if (remark && !remark.mendedBy) continue;
      const before = mendStatement(source, finding, withdrawals.earlier, join);
      if (remark && before?.text !== remark.text) mended.add(remark);
      if (remark) continue;
      const speaker = finding.speaker && join(finding.speaker);
      const id = statementId({ ...finding, speaker }, source.article.text);
      if (before) withdrawn.push({ id, speaker, source });
      const by = withdrawalOf(source, finding, withdrawals.now, join);
      if (by !== null) withdrew.set(by, (withdrew.get(by) ?? new Map()).set(id, speaker?.name ?? null));
    }
  }
  return { remarks, mended, withdrawn, withdrew };
}

/** The id of the correction that took a remark back; null for one that stands in a note, and was never told. */
function withdrawalOf(
  source: ScopedArticle,
  finding: StatementFinding,
  withdrawals: readonly Withdrawal[],
  join: JoinPerson,
): string | null {
  if (!mendStatement(source, finding, [], join)) return null;
  const by = withdrawals.find(
    (_, last) => !mendStatement(source, finding, withdrawals.slice(0, last + 1), join),
  );
  return by ? correctionId(by.finding) : null;
}
