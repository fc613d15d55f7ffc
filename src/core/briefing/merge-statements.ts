import type { Statement } from '../model/briefing.ts';
import { statementId } from './ids.ts';
import { distinctRefs } from './refs.ts';
import { type Remark, refsOfRemark } from './remark.ts';
import { containsWords, jaccard } from './words.ts';

/** All tellings of one remark in the same words, in order of publication. */
export type RemarkCluster = readonly [Remark, ...Remark[]];

/** Words in a row that two tellings of one remark share at least. */
const run = 4;

/**
 * Puts tellings of one remark together: one speaker, the same words or one inside the other. Tellings word for word
 * the same are compared once, so that a hundred copies of a wire story cost little more than one.
 */
export function mergeStatements(remarks: readonly Remark[]): RemarkCluster[] {
  const clusters: [Remark, ...Remark[]][] = [];
  const byWords = new Map<string, [Remark, ...Remark[]]>();
  const byRun = new Map<string, { readonly remark: Remark; readonly cluster: [Remark, ...Remark[]] }[]>();
  for (const remark of remarks) {
    const speaker = `${remark.speaker?.name.toLowerCase() ?? ''}|${remark.finding.denied ?? false}|`;
    const words = speaker + remark.words.join(' ');
    const runs = byWords.has(words) ? [] : runsOf(remark).map((keys) => speaker + keys);
    const like = runs.flatMap((key) => byRun.get(key) ?? []).find((known) => isSame(remark, known.remark));
    const home = byWords.get(words) ?? like?.cluster;
    const cluster = home ?? [remark];
    if (home) home.push(remark);
    else clusters.push(cluster);
    byWords.set(words, cluster);
    for (const key of new Set(runs)) {
      const known = byRun.get(key);
      if (known) known.push({ remark, cluster });
      else byRun.set(key, [{ remark, cluster }]);
    }
  }
  return clusters;
}

function runsOf({ words }: Remark): string[] {
  if (words.length <= run) return [words.join(' ')];
  return words.slice(0, -run + 1).map((_, at) => words.slice(at, at + run).join(' '));
}

function isSame(a: Remark, b: Remark): boolean {
  const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length >= run && containsWords(longer.words, shorter.words)) return true;
  return shorter.words.length > 6 && jaccard(new Set(a.words), new Set(b.words)) >= 0.85;
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
