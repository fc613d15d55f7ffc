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
    const told = [...byName.values()];
    return byName.size > 1 &&
      !areOnePerson(told) &&
      sources.size > 1 &&
      !told.some((remark) => isJoint(remark, told))
      ? [differenceOf(told)]
      : [];
  });
}

/** "Ida Holm" and "Judge Ida Holm": all names end alike. */
function areOnePerson(told: readonly Remark[]): boolean {
  const names = told.map(({ speaker }) => speaker?.name ?? '').toSorted((a, b) => a.length - b.length);
  return names.every((name) => name.endsWith(names[0] ?? ''));
}

/** Characters around a remark in which another speaker may share it ("they said in a joint statement"). */
const around = 400;

/** True where the article names one of the others beside the remark: who said it is then not plain to begin with. */
function isJoint({ source, speaker, finding }: Remark, told: readonly Remark[]): boolean {
  const start = (finding.content[0]?.start ?? 0) - around;
  const beside = source.article.text.slice(Math.max(0, start), (finding.content.at(-1)?.end ?? 0) + around);
  return told.some(({ speaker: other }) => {
    const last = other?.name.split(' ').at(-1);
    return last !== undefined && other?.name !== speaker?.name && beside.includes(last);
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
