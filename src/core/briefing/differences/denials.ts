import type { Difference } from '../../model/briefing.ts';
import { overlaps, textOf } from '../../model/span.ts';
import { differenceId } from '../ids.ts';
import type { RemarkCluster } from '../merge-statements.ts';
import { type Remark, refsOfRemark } from '../remark.ts';
import { areTogether } from '../scope.ts';
import { stemsOf } from '../words.ts';

/** Stems that a denial and what it denies have in common at least. */
const fewest = 2;
/** Share of the denial's stems, of those in common. */
const alike = 0.25;
/** Characters between a claim and a denial that the same article sets beside one another. */
const beside = 500;

interface Claim {
  readonly cluster: RemarkCluster;
  readonly stems: ReadonlySet<string>;
}

/** What one speaker told against what another denied. */
export function denials(clusters: readonly RemarkCluster[]): Difference[] {
  const denied = clusters.filter(([remark]) => disputes(remark));
  if (denied.length === 0) return [];
  const byStem = new Map<string, Claim[]>();
  for (const cluster of clusters) {
    if (cluster[0].finding.denied) continue;
    const claim = { cluster, stems: new Set(stemsOf(cluster[0].text)) };
    for (const stem of claim.stems) {
      const claims = byStem.get(stem);
      if (claims) claims.push(claim);
      else byStem.set(stem, [claim]);
    }
  }
  return denied.flatMap((denial) => {
    const claim = deniedClaim(denial, byStem);
    return claim ? [differenceOf(claim[0], denial[0])] : [];
  });
}

/** The remark that shares most with a denial, one beside it going before. */
function deniedClaim(
  denial: RemarkCluster,
  byStem: ReadonlyMap<string, readonly Claim[]>,
): RemarkCluster | null {
  const stems = new Set(stemsOf(denial[0].text));
  const shared = new Map<Claim, number>();
  for (const stem of stems) {
    // A number in common says more than a word.
    const weight = /\d/.test(stem) ? 2 : 1;
    for (const claim of byStem.get(stem) ?? []) shared.set(claim, (shared.get(claim) ?? 0) + weight);
  }
  let best: RemarkCluster | null = null;
  let most = 0;
  for (const [{ cluster }, count] of shared) {
    if (count < fewest || !mayDeny(denial[0], cluster[0])) continue;
    const near = denial.some((denying) => cluster.some((claim) => isBeside(claim, denying)));
    const score = count / stems.size + (near ? 0.3 : 0);
    if ((near || count / stems.size >= alike) && score > most) {
      best = cluster;
      most = score;
    }
  }
  return best;
}

/** Says that something is not so; who rejects a proposal disputes no fact. */
function disputes({ finding, source }: Remark): boolean {
  if (!finding.denied || !finding.cue) return false;
  return /\b(?:den(?:y|ies|ied|ying|ials?)|disput|refut|rebut|contradict|false|untrue)/i.test(
    textOf(source.article.text, finding.cue),
  );
}

function mayDeny(denial: Remark, claim: Remark): boolean {
  const isInside = denial.finding.content.some((part) =>
    claim.finding.content.some((whole) => overlaps(part, whole)),
  );
  if (denial.source === claim.source && isInside) return false;

  if (denial.speaker !== null && claim.speaker?.name === denial.speaker.name) return false;
  return areTogether(denial.source, claim.source);
}

/** "… officials said. Afterwards NAME denied that …" */
function isBeside(claim: Remark, denial: Remark): boolean {
  if (claim.source !== denial.source) return false;
  const said = claim.finding.content.at(-1);
  const denied = denial.finding.content[0];
  return (
    said !== undefined && denied !== undefined && denied.start > said.end && denied.start - said.end < beside
  );
}

function differenceOf(claim: Remark, denial: Remark): Difference {
  const about = `What ${nameOf(claim)} told and ${nameOf(denial)} denied`;
  const versions = [claim, denial].map((remark) => ({ text: remark.text, cites: refsOfRemark(remark) }));
  return { id: differenceId('denial', [claim.text, denial.text]), kind: 'fact', about, versions };
}

function nameOf({ speaker }: Remark): string {
  return speaker?.name ?? 'a source';
}
