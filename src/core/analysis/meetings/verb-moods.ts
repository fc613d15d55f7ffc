import { verbMood } from './mood.ts';
import type { MoodOfVerb } from './verb-rule.ts';

/** "invited her counterpart to Lima in May": an invitation is no more than possible. */
export const ofInvitation: MoodOfVerb = (_mood, _words, usual) => (usual === 'none' ? 'none' : 'possible');

const bringing =
  /\b(?:bring|get|coax|lure|draw|call|push|force|drag|entice|persuade|help|put|steer|nudge|cajole)(?<form>s|ing|ed)?(?: [^,;:.]{2,90}?)? back (?:to|at|a?round) [^,;:.]*$/;

/** "|has offered to| bring both sides back to the table": the mood of whoever brings them there. */
export const ofBringing: MoodOfVerb = (mood, words) => {
  const match = bringing.exec(words);
  return match ? verbMood(words.slice(0, match.index), match.groups?.['form'] === 'ed') : mood;
};

/** "summoned the ambassador": the day says whether who was summoned has come. */
export const ofSummons: MoodOfVerb = (mood) => (mood === 'held' ? 'auto' : mood);

/** "were called to Lima", "were |invited to| Lima". */
export const ofCall: MoodOfVerb = (mood, words, usual) =>
  mood !== 'none' && /\b(?:invited|asked) to$/.test(words) ? 'possible' : ofSummons(mood, words, usual);

/** "|were| speaking": past; "ministers |talk| by video on Monday": nobody tells the past so. */
export const ofSpeech: MoodOfVerb = (mood, words) => {
  if (mood !== 'auto') return mood;
  if (/\b(?:was|were) (?:\w+ )?(?:speaking|talking)$/.test(words)) return 'held';
  return words.endsWith('talk') ? 'upcoming' : 'auto';
};
