import type { Difference } from '../../model/briefing.ts';
import { differenceId } from '../ids.ts';
import { type Remark, refsOfRemark } from '../remark.ts';
import { areTogether } from '../scope.ts';
import { stemsOf } from '../words.ts';

/** Stems that a denial and what it denies have in common at least. */
const fewest = 2;
/** Share of the denial's stems, of those in common. */
const alike = 0.25;
/** Characters between a claim and a denial that the same article sets beside one another. */
const beside = 500;

/** What one speaker told against what another denied. */
export function denials(remarks: readonly Remark[]): Difference[] {
  const denied = remarks.filter(({ finding }) => finding.denied);
  if (denied.length === 0) return [];
  const claims = remarks
    .filter(({ finding }) => !finding.denied)
    .map((remark) => ({ remark, stems: new Set(stemsOf(remark.text)) }));
  return denied.flatMap((denial) => {
    const stems = new Set(stemsOf(denial.text));
    let best: Remark | null = null;
    let most = 0;
    for (const claim of claims) {
      if (!mayDeny(denial, claim.remark)) continue;
      const shared = [...stems].filter((stem) => claim.stems.has(stem)).length;
      const near = isBeside(claim.remark, denial);
      const score = shared / stems.size + (near ? 0.3 : 0);
      if (shared >= fewest && (near || shared / stems.size >= alike) && score > most) {
        best = claim.remark;
        most = score;
      }
    }
    return best ? [differenceOf(best, denial)] : [];
  });
}

function mayDeny(denial: Remark, claim: Remark): boolean {
  if (denial.speaker !== null && claim.speaker?.name === denial.speaker.name) return false;
  return areTogether(denial.source, claim.source);
}

/** "… officials said. Afterwards NAME denied that …" */
function isBeside(claim: Remark, denial: Remark): boolean {
  const said = claim.finding.content.at(-1);
  const denied = denial.finding.content[0];
  if (claim.source !== denial.source || !said || !denied) return false;
  return denied.start > said.end && denied.start - said.end < beside;
}

function differenceOf(claim: Remark, denial: Remark): Difference {
  const about = `What ${nameOf(claim)} told and ${nameOf(denial)} denied`;
  const versions = [claim, denial].map((remark) => ({ text: remark.text, cites: refsOfRemark(remark) }));
  return { id: differenceId('denial', [claim.text, denial.text]), kind: 'fact', about, versions };
}

function nameOf({ speaker }: Remark): string {
  return speaker?.name ?? 'a source';
}
