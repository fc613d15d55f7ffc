import type { MoodOfVerb } from './verb-rule.ts';

/** "invited her counterpart to Lima in May": an invitation is no more than possible. */
export const ofInvitation: MoodOfVerb = (_mood, _words, usual) => (usual === 'none' ? 'none' : 'possible');

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
