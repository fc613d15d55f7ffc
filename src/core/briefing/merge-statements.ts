import type { Statement } from '../model/briefing.ts';
import { statementId } from './ids.ts';
import { onceFor } from './read-once.ts';
import { distinctRefs } from './refs.ts';
import { oncePerWords, type Remark, refsOfRemark } from './remark.ts';
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
  const clusters: Growing[] = [];
  const bySpeaker = new Map<string, Said>();
  for (const remark of remarks) {
    const speaker = `${remark.speaker?.name.toLowerCase() ?? ''}|${remark.finding.denied ?? false}`;
    const said: Said = bySpeaker.get(speaker) ?? { byWords: new Map(), byRun: new Map() };
    bySpeaker.set(speaker, said);
    const { whole, runs } = readForMerging(remark);
    const like = said.byWords.get(whole) ?? likeOf(remark, runs, said);
    const cluster: Growing = like?.cluster ?? [remark];
    if (like) cluster.push(remark);
    else clusters.push(cluster);
    if (!said.byWords.has(whole)) remember(said, { remark, cluster });
  }
  return clusters;
}

type Growing = [Remark, ...Remark[]];

/** A wording that stands in a cluster already. */
interface Known {
  readonly remark: Remark;
  readonly cluster: Growing;
}

/** What one speaker said, or denied, as far as it stands in clusters. */
interface Said {
  readonly byWords: Map<string, Known>;
  readonly byRun: Map<number, Known[]>;
}

function remember({ byWords, byRun }: Said, known: Known): void {
  const { whole, runs } = readForMerging(known.remark);
  byWords.set(whole, known);
  for (const hash of runs) {
    const others = byRun.get(hash);
    if (others) others.push(known);
    else byRun.set(hash, [known]);
  }
}

/** A remark's words as one, and a number for each run of them. */
const readForMerging = oncePerWords(({ words }) => ({ whole: words.join(' '), runs: runsOf(words) }));

/** Two runs may share a number, so what it finds is compared word by word. */
function runsOf(words: readonly string[]): ReadonlySet<number> {
  const runs = new Set<number>();
  const numbers = words.map(numberOf);
  for (let at = 0; at <= Math.max(0, numbers.length - run); at++) {
    let hash = 0;
    for (let next = at; next < Math.min(at + run, numbers.length); next++) {
      hash = Math.imul(hash ^ (numbers[next] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    }
    runs.add(hash);
  }
  return runs;
}

function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function likeOf(remark: Remark, runs: ReadonlySet<number>, { byRun }: Said): Known | undefined {
  const tried = new Set<Known>();
  for (const hash of runs) {
    for (const known of byRun.get(hash) ?? []) {
      if (tried.has(known)) continue;
      tried.add(known);
      if (isSame(remark, known.remark)) return known;
    }
  }
  return undefined;
}

/** Whether two remarks of one speaker are one, by their words. */
export function isSame(a: Remark, b: Remark): boolean {
  const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length >= run && containsWords(longer.words, shorter.words)) return true;
  if (shorter.words.length <= 6 || shorter.words.length < 0.7 * longer.words.length) return false;
  return jaccard(eachOnce(a.words), eachOnce(b.words)) >= 0.85;
}

/** Each remark is held against many others. */
const eachOnce = onceFor((words: readonly string[]): ReadonlySet<string> => new Set(words));

/**
 * The fullest telling stands for all, one of a party's own words before any; every telling is cited.
 * @param first the telling that names it
 */
export function statementOf(cluster: RemarkCluster, first: Remark = cluster[0]): Statement {
  let [best] = cluster;
  for (const other of cluster) if (weight(other) > weight(best)) best = other;
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
    ...(best.reportedBy && cluster.every(({ reportedBy }) => reportedBy)
      ? { reportedBy: best.reportedBy }
      : {}),
    ...(runsOn(best) ? { runsOn: true } : {}),
    date,
    cites: distinctRefs(cluster.flatMap(refsOfRemark)),
  };
}

/** "Ruiz said on Monday that Chile was ready": the words stand behind their cue, in its sentence, as they were printed. */
function runsOn({ finding: { cue, kind, content }, source, mendedBy }: Remark): boolean {
  const [first] = content;
  if (!cue || !first || kind === 'direct' || mendedBy || cue.end > first.start) return false;
  return /^[^.!?:;“”"]*$/.test(source.article.text.slice(cue.end, first.start));
}

/** A party's own words first, direct words before paraphrase, then the longer. */
function weight({ source, finding, words }: Remark): number {
  const official = source.article.official ? 100_000 : 0;
  return official + (finding.kind === 'direct' ? 10_000 : 0) + words.length;
}
