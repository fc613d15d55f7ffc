import { sum, tabled } from './stance-complements.ts';
import type { StanceVerb } from './stance-verb.ts';

/** "stressed |the need for a binding deal|", as readouts have it. */
const needed: readonly StanceVerb[] = [
  {
    stance: 'demands',
    after: /^\s+the\s(?:\p{L}+\s){0,2}?(?:need|necessity)\s(?:for|of)\s/u,
    lead: true,
  },
];
/** "would regard |filling as a hostile act|". */
const hostile: readonly StanceVerb[] = [
  {
    stance: 'warns',
    after:
      /^\s+[^.;,]{2,80}?\sas\s(?:an?\s)?(?:\p{L}+\s)?(?:hostile|act\sof|acts\sof|aggression|provocation|breach|violation|declaration\sof|casus|invasion|legitimate)\b/u,
    will: true,
    whole: true,
  },
];

/** What is done at a table and about it: votes, drafts, deadlines, hints, readouts' emphasis. */
export const tableVerbs: Readonly<Record<string, readonly StanceVerb[]>> = {
  vote: [
    {
      stance: 'warns',
      after: /^\s+(?:down|against|for|to)\s[^.;]{2,100}?\s(?:unless|if|until)\s/,
      will: true,
      whole: true,
    },
    {
      stance: 'accepts',
      after: /^\s+(?:yes|in\s+favou?r|for\s+(?:the|this|that|it))\b/,
      will: true,
      whole: true,
    },
    { stance: 'rejects', after: /^\s+no\b/, will: true, whole: true },
    { stance: 'rejects', after: /^\s+(?:down|against)\s/, lead: true },
    { stance: 'rejects', after: /^\s+to\s+reject\s/, lead: true },
    { stance: 'accepts', after: /^\s+to\s+(?:accept|approve|ratify|back)\s/, lead: true },
  ],
  set: [
    {
      stance: 'demands',
      after: /^\s+(?:[^.;,]{2,40}?\s)?(?:an?\s+)?(?:\w+\s+)?(?:deadline|ultimatum)\s[^.;]{0,40}?\s?to\s/,
      whole: true,
    },
  ],
  table: [{ stance: 'offers', after: tabled }],
  hint: [
    {
      stance: 'open',
      after:
        /^\s+at\s+(?:an?|the|some|further|possible)\s(?:\p{L}+\s){0,2}?(?:compromise|concessions?|flexibility|deal|truce|pause|delay|talks|meeting|review|change|movement|extension)\b/u,
      particle: true,
    },
  ],
  recommend: [
    {
      stance: 'accepts',
      after:
        /^\s+(?:a\s+yes\s+vote|acceptance|(?:the|its|their|that|this)\s+(?:\w+\s+){0,2}?(?:deal|offer|agreement|terms))\b/i,
    },
  ],
  put: [
    { stance: 'offers', after: sum, will: true },
    { stance: 'offers', after: /^\s+forward\s+(?:an?|its|their|the|new|two|three)\s/, particle: true },
  ],
  stress: needed,
  underscore: needed,
  underline: needed,
  emphasise: needed,
  emphasize: needed,
  highlight: needed,
  regard: hostile,
  treat: hostile,
  view: hostile,
  reserve: [{ stance: 'warns', after: /^\s+the\s+right\s+to\s/, whole: true }],
  make: [
    {
      stance: 'demands',
      after: /^\s+[^.;,]{2,60}?\s(?:conditional|contingent|dependent)\s(?:up)?on\s/,
      lead: true,
    },
    { stance: 'demands', after: /^\s+[^.;,]{2,80}?\s(?:pre-?)?condition\s(?:of|for)\s/ },
  ],
};
