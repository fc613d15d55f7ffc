import { compareAge } from './copies/standing.ts';
import type { JoinPerson } from './join-people.ts';
import { isSame, type RemarkCluster } from './merge-statements.ts';
import type { Remark } from './remark.ts';
import { reportedRemarks } from './reported.ts';
import type { ScopedArticle } from './scope.ts';
import type { Withdrawal } from './withdrawal.ts';
import { mendStatement } from './withdrawals.ts';

/**
 * The remarks as copies had them that are older than the article which stands for them: a remark keeps the id that it had
 * while they were all that told it.
 */
export function firstTold(
  clusters: readonly RemarkCluster[],
  window: readonly ScopedArticle[],
  withdrawals: readonly Withdrawal[],
  join: JoinPerson,
): ReadonlyMap<RemarkCluster, Remark> {
  const older = new Map(window.flatMap((source) => olderRemarks(source, withdrawals, join)));
  const first = new Map<RemarkCluster, Remark>();
  if (older.size === 0) return first;
  for (const cluster of clusters) {
    const [remark] = cluster;
    const known = (older.get(remark.source.article.id) ?? []).find((copied) => isOneRemark(copied, remark));
    if (known) first.set(cluster, known);
  }
  return first;
}

function olderRemarks(
  source: ScopedArticle,
  withdrawals: readonly Withdrawal[],
  join: JoinPerson,
): (readonly [string, readonly Remark[]])[] {
  const older = source.copies.filter((copy) => compareAge(copy, source) < 0);
  const remarks = older.flatMap((copy) =>
    reportedRemarks(copy.findings.statements, copy.article.text, join).flatMap(
      ({ finding }) => mendStatement(copy, finding, withdrawals, join) ?? [],
    ),
  );
  return remarks.length === 0 ? [] : [[source.article.id, remarks]];
}

function isOneRemark(a: Remark, b: Remark): boolean {
  const isOneSpeaker = a.speaker?.name === b.speaker?.name && a.finding.denied === b.finding.denied;
  return isOneSpeaker && isSame(a, b);
}
