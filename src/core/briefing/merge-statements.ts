import type { Statement } from '../model/briefing.ts';
import type { Person } from '../model/finding.ts';
import { statementId } from './ids.ts';
import { distinctRefs } from './refs.ts';
import { type Remark, refsOfRemark } from './remark.ts';
import { containsWords, jaccard } from './words.ts';

/** All tellings of one remark in the same words, in order of publication. */
export type RemarkCluster = readonly [Remark, ...Remark[]];

/** Words in a row that two tellings of one remark share at least. */
const run = 4;

/** Puts tellings of one remark together: one speaker, the same words or one inside the other. */
export function mergeStatements(remarks: readonly Remark[]): RemarkCluster[] {
  const clusters: [Remark, ...Remark[]][] = [];
  const byRun = new Map<string, Set<number>>();
  for (const remark of remarks) {
    const keys = runsOf(remark);
    const candidates = new Set(keys.flatMap((key) => [...(byRun.get(key) ?? [])]));
    const home = [...candidates].find((at) => clusters[at]?.some((other) => isSame(remark, other)));
    const index = home ?? clusters.push([remark]) - 1;
    if (home !== undefined) clusters[home]?.push(remark);
    for (const key of keys) {
      const indexes = byRun.get(key) ?? new Set();
      byRun.set(key, indexes.add(index));
    }
  }
  return clusters;
}

function runsOf({ words }: Remark): string[] {
  if (words.length <= run) return [words.join(' ')];
  return words.slice(0, -run + 1).map((_, at) => words.slice(at, at + run).join(' '));
}

function isSame(a: Remark, b: Remark): boolean {
  if (!sameSpeaker(a.speaker, b.speaker) || a.finding.denied !== b.finding.denied) return false;
  const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length >= run && containsWords(longer.words, shorter.words)) return true;
  return shorter.words.length > 6 && jaccard(new Set(a.words), new Set(b.words)) >= 0.85;
}

/** One speaker, as far as both tellings name one. */
export function sameSpeaker(a: Person | null, b: Person | null): boolean {
  if (a === null || b === null) return a === b;
  return a.name.toLowerCase() === b.name.toLowerCase();
}

/** The fullest telling stands for all; every telling is cited. */
export function statementOf(cluster: RemarkCluster): Statement {
  const [first, ...others] = cluster;
  let best = first;
  for (const other of others) if (weight(other) > weight(best)) best = other;
  const { finding, speaker } = best;
  const { text } = best.source.article;
  const toldTo = finding.toldTo ?? cluster.find((remark) => remark.finding.toldTo)?.finding.toldTo;
  const date = finding.date ?? cluster.find((remark) => remark.finding.date)?.finding.date ?? null;
  return {
    id: statementId({ ...first.finding, speaker: first.speaker }, first.source.article.text),
    speaker,
    kind: finding.kind,
    text: best.text,
    cue: finding.cue ? text.slice(finding.cue.start, finding.cue.end) : null,
    ...(finding.denied ? { denied: true } : {}),
    ...(toldTo === undefined ? {} : { toldTo }),
    date,
    cites: distinctRefs(cluster.flatMap(refsOfRemark)),
  };
}

/** Direct words before paraphrase, then the longer. */
function weight({ finding, words }: Remark): number {
  return (finding.kind === 'direct' ? 1000 : 0) + words.length;
}
