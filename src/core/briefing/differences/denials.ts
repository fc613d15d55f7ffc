import { findParties, partyOf } from '../../analysis/people/parties.ts';
import type { Difference } from '../../model/briefing.ts';
import { overlaps, textOf } from '../../model/span.ts';
import { differenceId } from '../ids.ts';
import type { RemarkCluster } from '../merge-statements.ts';
import { oncePerWords, type Remark, refsOfRemark } from '../remark.ts';
import { areTogether } from '../scope.ts';
import { stemsOf, wordsOf } from '../words.ts';

/** Stems that a denial and what it denies have in common at least. */
const fewest = 2;
/** Share of the denial's stems, of those in common. */
const alike = 0.5;
/** The same where the claim stands right before the denial. */
const alikeBeside = 0.3;
const negated = /\b(?:not|never|no|nobody|nothing|none|cannot)\b|n[’']t\b/i;
/** Characters between a claim and a denial in the next sentence. */
const next = 220;
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
    const claim = { cluster, stems: claimedStems(cluster[0]) };
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
  const stems = deniedStems(denial[0].text);
  const shared = new Map<Claim, Set<string>>();
  for (const stem of stems) {
    for (const claim of byStem.get(stem) ?? []) shared.set(claim, (shared.get(claim) ?? new Set()).add(stem));
  }
  const whole = weightOf(stems);
  const names = stemsOfNames(denial[0].text);
  let best: RemarkCluster | null = null;
  let most = 0;
  for (const [{ cluster }, common] of shared) {
    if (weightOf(common) < fewest || !mayDeny(denial[0], cluster[0])) continue;
    const gap = Math.min(...denial.flatMap((denying) => cluster.map((claim) => gapOf(claim, denying))));
    const near = gap < beside;
    const share = weightOf(common) / whole;
    const more = weightOf(common.difference(names));
    const isOfIt = near
      ? more >= 1 && (gap < next || (more >= fewest && share >= alikeBeside))
      : more >= fewest && share >= alike && isAbout(cluster[0], denial[0]);
    const score = share + (near ? 0.3 : 0);
    if (isOfIt && score > most) {
      best = cluster;
      most = score;
    }
  }
  return best;
}

const agreed = /^(?:accept|consent|approv)/;
const given = /^(?:number|sum|amount)$/;

/** "any figure had been agreed" denies every number that was told; what was accepted was agreed. */
function deniedStems(text: string): ReadonlySet<string> {
  return new Set(stemsOf(text).map((stem) => (given.test(stem) ? 'figur' : sensed(stem))));
}

const claimedStems = oncePerWords(
  ({ text }): ReadonlySet<string> =>
    new Set([...stemsOf(text).map(sensed), ...(/\d/.test(text) ? ['figur'] : [])]),
);

function sensed(stem: string): string {
  return agreed.test(stem) ? 'agre' : stem;
}

/** A number in common says more than a word. */
function weightOf(stems: ReadonlySet<string>): number {
  return [...stems].reduce((sum, stem) => sum + (/\d/.test(stem) ? 2 : 1), 0);
}

/** Names, which much else has in common with a denial. */
function stemsOfNames(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].map(([name]) => name);
  return new Set(stemsOf(names.join(' ')));
}

/** A claim that names the one who denies it, or their party: what else is alike in words may be about anything. */
function isAbout(claim: Remark, { speaker }: Remark): boolean {
  const words = ` ${wordsOf(claim.text).join(' ')} `;
  const names = [speaker?.name.split(' ').at(-1), speaker?.affiliation, speaker?.title?.split(' ').at(-1)];
  const named = names.some((name) => name !== undefined && words.includes(` ${wordsOf(name).join(' ')} `));
  if (named) return true;
  const party = speaker && (partyOf(speaker.affiliation ?? '') ?? partyOf(speaker.name));
  return (
    party !== null &&
    findParties(claim.text, { start: 0, end: claim.text.length }).some((mention) => mention.party === party)
  );
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

  // "We will not pay a ransom" and "denied that it was a ransom" are at one.
  if (isNegated(claim) && !isNegated(denial)) return false;
  if (denial.speaker !== null && claim.speaker?.name === denial.speaker.name) return false;
  return areTogether(denial.source, claim.source);
}

const isNegated = oncePerWords(({ text }) => negated.test(text));

/** Characters between a denial and the claim that the same article explains it with. */
const behind = 300;

/** "… officials said. Afterwards NAME denied that …", "NAME denied that … . Officials had said …": characters between. */
function gapOf(claim: Remark, denial: Remark): number {
  if (claim.source !== denial.source) return Infinity;
  const [said, denied] = [claim.finding.content, denial.finding.content];
  const [firstSaid, lastSaid, firstDenied, lastDenied] = [said[0], said.at(-1), denied[0], denied.at(-1)];
  if (!firstSaid || !lastSaid || !firstDenied || !lastDenied) return Infinity;
  if (firstDenied.start > lastSaid.end) return firstDenied.start - lastSaid.end;
  const between = claim.source.article.text.slice(lastDenied.end, firstSaid.start);
  const explains = /\bhad (?:\w+ )?(?:said|told|claimed|reported|suggested|alleged)\b/.test(between);
  return explains && between.length < behind ? between.length : Infinity;
}

function differenceOf(claim: Remark, denial: Remark): Difference {
  const about = `What ${nameOf(claim)} told and ${nameOf(denial)} denied`;
  const versions = [claim, denial].map((remark) => ({ text: remark.text, cites: refsOfRemark(remark) }));
  return { id: differenceId('denial', [claim.text, denial.text]), kind: 'fact', about, versions };
}

function nameOf({ speaker }: Remark): string {
  return speaker?.name ?? 'a source';
}
