import type { Span } from '../../model/span.ts';
import type { Cast } from './cast.ts';

/** "|Negotiators for| the rebels", "|a spokesman for| the group". */
const servants =
  /^(?:(?:the|an?|its|their|his|her|two|three|several|chief|lead|senior) )*(?:negotiators?|lawyers?|solicitors?|barristers?|attorneys?|spokes(?:man|woman|person|people)|representatives?|delegates?|leaders?) (?:for|of|from|representing|acting for) (?=(?:the|its|their) \p{Ll})/iu;

/** "the commission|'s chairman|", "the villagers|' lawyer|": who speaks for a body without a name. */
const heads =
  /(?<=^the (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}+)['’]s? (?:(?:chief|lead|deputy|acting|general) )?(?:chair(?:man|woman|person)?|president|spokes(?:man|woman|person)|lawyers?|solicitor|director|head|leader|secretary|executive|negotiators?|treasurer|representatives?)$/iu;

/** "Negotiators for |the rebels|", "|the commission|'s chairman": whom they speak for; null for who serves nobody. */
export function servedIn({ document: { text } }: Cast, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = servants.exec(words)?.[0].length;
  if (lead !== undefined) return { start: start + lead, end };
  const tail = heads.exec(words)?.[0].length;
  return tail === undefined ? null : { start, end: end - tail };
}

const ownOffice =
  /^(?<whose>his|her|\p{Lu}[\p{L}-]+['’]s) (?:(?:press|private|own|election|legal) )?(?:office|team|chancery|campaign|officials|aides|advisers|lawyers?|spokes(?:man|woman|person)|lieutenants|staff|secretariat)$/u;

/** "|His| officials insist", "|Holm|'s office said": whom an office serves; null for no such office. */
export function masterIn({ document: { text } }: Cast, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const whose =
    ownOffice.exec(words.charAt(0).toLowerCase() + words.slice(1))?.groups?.['whose'] ??
    ownOffice.exec(words)?.groups?.['whose'];
  return whose === undefined ? null : { start, end: start + whose.replace(/['’]s$/, '').length };
}
