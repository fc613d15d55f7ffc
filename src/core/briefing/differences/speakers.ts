import type { Difference } from '../../model/briefing.ts';
import { differenceId } from '../ids.ts';
import type { RemarkCluster } from '../merge-statements.ts';
import { type Remark, refsOfRemark } from '../remark.ts';

/** Fewer quoted words than this may be said by two people. */
const particular = 6;

/** The same quoted words given to two different people. */
export function speakerDifferences(clusters: readonly RemarkCluster[]): Difference[] {
  const quoted = clusters
    .flatMap(([first]) => first ?? [])
    .filter(
      ({ finding, speaker, words }) =>
        finding.kind === 'direct' && speaker !== null && !speaker.anonymous && words.length >= particular,
    );
  const byWords = Map.groupBy(quoted, ({ words }) => words.join(' '));
  return [...byWords.values()].flatMap((remarks) => {
    const byName = new Map(remarks.map((remark) => [remark.speaker?.name, remark]));
    const sources = new Set(remarks.map(({ source }) => source));
    return byName.size > 1 && sources.size > 1 ? [differenceOf([...byName.values()])] : [];
  });
}

function differenceOf(remarks: readonly Remark[]): Difference {
  const names = remarks.map(({ speaker }) => speaker?.name ?? '');
  return {
    id: differenceId('speaker', [remarks[0]?.text ?? '', ...names]),
    kind: 'fact',
    about: `Who said it: ${names.join(' or ')}`,
    versions: remarks.map((remark) => ({ text: remark.text, cites: refsOfRemark(remark) })),
  };
}
