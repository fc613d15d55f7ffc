import type { Stance } from '../../model/finding.ts';
import { sum } from './stance-complements.ts';
import type { StanceVerb } from './stance-verb.ts';

function meant(words: string, stance: Stance, after: RegExp): Record<string, readonly StanceVerb[]> {
  return Object.fromEntries(
    words.split(' ').map((word) => [word, [{ stance, after, will: true, whole: true }]]),
  );
}

const requited =
  /^\s+(?:to\s+)?(?:an?|any|every|each|further|such|new)\s[^.;]{2,80}?\swith\s(?:\p{L}+\s){0,3}?(?:sanctions?|penalties|force|tariffs?|duties|strikes?|measures|counter-?measures|retaliation|consequences|response|blows?|lawsuits?|boycott|action|fire)\b/u;
/** "would respond |with sanctions|", "would act |if the fence went up|". */
const inReturn =
  /^(?:\s+(?:to\s[^.;]{2,80}?\s)?(?:with\s(?:\p{L}+\s){0,3}?(?:sanctions?|penalties|force|tariffs?|duties|strikes?|measures|counter-?measures|retaliation)\b|in\skind\b)|[^.;]{0,120}?\s(?:if|unless|until)\s)/u;

/** Verbs that tell a position behind "will" or "would" alone: "would |strike| if …", "will |pay| $4 million". */
export const meantVerbs: Readonly<Record<string, readonly StanceVerb[]>> = {
  ...meant(
    'strike walk quit boycott retaliate block blockade picket occupy sue resign escalate down shut march protest reimpose intervene cancel withhold expel',
    'warns',
    /^[^.;]{0,120}?\s(?:if|unless|until)\s/,
  ),
  ...meant('respond', 'warns', inReturn),
  // "would answer |any raid with sanctions|".
  ...meant('answer meet counter react', 'warns', requited),
  ...meant('pay contribute provide add spend', 'offers', sum),
  take: [
    {
      stance: 'warns',
      after:
        /^\s+(?:\p{L}+\s+)?(?:counter-?measures|retaliatory\s+(?:steps|measures)|legal\s+action|(?:it|them|him|her|the\s[^.;,]{2,30}?)\s+to\s+(?:court|arbitration|the\s+(?:WTO|World\s+Trade)))/u,
      will: true,
      whole: true,
    },
  ],
};
