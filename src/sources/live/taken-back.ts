interface Told {
  readonly title: string;
  readonly text: string;
}

/** A note in place of an article has fewer letters. */
const longestNote = 1_500;

const piece =
  '(?:articles?|story|stories|reports?|pieces?|posts?|items?|interviews?|columns?|dispatch(?:es)?|news (?:article|story|item|alert)|versions?)';
const undone =
  '(?:retracted|withdrawn|removed|taken (?:down|offline|back)|pulled|deleted|unpublished|killed)';
const adverb = '(?:(?:since|now|also|therefore|hereby|fully|formally|voluntarily|today) )?';

/** "Retracted: …", "WITHDRAWN – …". */
const label =
  /^\W{0,3}(?:retracted|retraction|withdrawn|(?:article|story) (?:retracted|withdrawn|removed))\b/i;
/** "This article has been withdrawn", "Our story was retracted on Monday". */
const isUndone = new RegExp(
  `(?:\\b(?:this|our) (?:[\\w’'-]+ ){0,2}|(?:^|[.:!?\\n]\\s*)the )${piece} (?:(?:has|have) ${adverb}been|was|were|is|are) ${adverb}${undone}\\b`,
  'i',
);
/** "The paper has retracted this article", "we withdraw our story". */
const undoes = new RegExp(
  `\\b(?:retract(?:s|ed|ing)?|with(?:draws?|drew|drawn|drawing)|removed?|taken down|unpublished|deleted|pulled) (?:this|our) (?:[\\w’'-]+ ){0,2}${piece}\\b|\\bwe (?:have |are )?${adverb}(?:retract(?:ed|ing)?|withdraw(?:n|ing)?|withdrew|removed) (?:the|an?) (?:[\\w’'-]+ ){0,2}${piece}\\b`,
  'i',
);
/** "Correction: …", "Editor's note: …" at a paragraph's beginning; "this article was corrected". */
const isMended = new RegExp(
  `(?:^|\\n)\\W{0,3}(?:corrections?|corrected|clarification|erratum|editor(?:[’']?s|s[’'])? note)\\b[^\\n:]{0,40}[:—–]|\\b(?:this|our) ${piece} (?:has ${adverb}been|was|is) ${adverb}corrected\\b`,
  'i',
);

/** Whether a few words in place of an article say that its outlet took it back. */
export function isTakenBack({ title, text }: Told): boolean {
  return text.length < longestNote && (label.test(title) || isUndone.test(text) || undoes.test(text));
}

/** Whether a few words in place of an article say what was wrong in it, or that it was taken back. */
export function isNoteOnIt(told: Told): boolean {
  return isTakenBack(told) || isMendedNote(told);
}

/** Whether the title says that the article was taken back. */
export function isLabelledSo({ title }: Pick<Told, 'title'>): boolean {
  return label.test(title);
}

function isMendedNote({ title, text }: Told): boolean {
  return text.length < longestNote && (isMended.test(title) || isMended.test(text));
}
