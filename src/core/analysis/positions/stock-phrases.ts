import { isNot, must } from './stance-complements.ts';
import type { StanceVerb } from './stance-verb.ts';

/** "balked |at the price|", "balks |at signing it|"; but "balked at the very thought" tells no stance. */
const balking: readonly StanceVerb[] = [
  {
    stance: 'rejects',
    after:
      /^\s+at\s+(?:the|its|their|his|her|any|that|those|paying|accepting|signing|giving)\b(?!\s(?:chance|thought|very)\b)/,
    particle: true,
  },
];

/** "lobbied |for a later date|". */
const pressingFor: StanceVerb = { stance: 'demands', after: /^\s+for\s/, particle: true };
/** "pressed |for a truce|", "is pushing |Norway to sign|". */
const pressing: readonly StanceVerb[] = [
  pressingFor,
  {
    stance: 'demands',
    after:
      /^\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'-]+\s|(?:government|company|union|board|ministry)\s){1,4}to\s\p{Ll}/u,
  },
];

/** "floated |a 30-day pause|", "floated |the idea of a swap|". */
const floated =
  /^\s+(?:the\s(?:idea|possibility|option|prospect)\sof\s|(?:an?|its|the|another|new)\s(?:[\p{L}\d-]+\s){0,3}?(?:plan|proposal|offer|compromise|pause|truce|ceasefire|swap|exchange|deal|settlement|extension|delay|cap|freeze|cut|rise|moratorium|formula|scheme|summit|package)s?\b)/u;

/** Verbs that tell a stance with words of their own alone: "|said no to| the plan", "|poured cold water on| it". */
export const stockPhrases: Readonly<Record<string, readonly StanceVerb[]>> = {
  say: [{ stance: 'rejects', after: /^\s+["“]?no["”]?\s+to\s/, lead: true }],
  pour: [{ stance: 'rejects', after: /^\s+cold\s+water\s+on\s/, lead: true }],
  balk: balking,
  baulk: balking,
  resist: [
    {
      stance: 'rejects',
      after:
        /^\s+(?:the\s|any\s|all\s|its\s|their\s|further\s|new\s|such\s)?(?:\p{L}+\s){0,3}?(?:calls?|pressure|demands?|plans?|proposals?|moves?|cuts?|takeover|merger)\b/u,
    },
  ],
  press: pressing,
  push: pressing,
  lobby: [pressingFor],
  argue: [{ stance: 'demands', after: /^\s+for\s[^.;,]{2,80}?\sto\s(?:be\s)?\p{L}/u, particle: true }],
  dispute: [
    {
      stance: 'denies',
      after:
        /^\s+(?:that\s|(?:any|the|these|those|this|its)\s(?:\p{L}+\s){0,2}?(?:claims?|accusations?|allegations?|charges?|account|version|figures?|findings?)\b)/u,
    },
  ],
  maintain: [
    { stance: 'denies', after: isNot, lead: true },
    { stance: 'demands', after: must },
  ],
  counter: [
    {
      stance: 'offers',
      after:
        /^\s+with\s+(?:an?\s|its\sown\s)?(?:\p{L}+\s){0,2}?(?:offers?|bids?|proposals?|plans?)\s(?:of|to|for)\s/u,
      lead: true,
    },
  ],
  float: [{ stance: 'offers', after: floated }],
};
