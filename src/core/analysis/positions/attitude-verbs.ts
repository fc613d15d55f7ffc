import { assured, subjunctive } from './stance-complements.ts';
import type { StanceVerb } from './stance-verb.ts';

/** "expressed |its readiness to meet|". */
const attitude: readonly StanceVerb[] = [
  {
    stance: 'open',
    after:
      /^\s+(?:(?:its|their|his|her|an?|some)\s+)?(?:\p{L}+\s+)?(?:readiness|willingness|openness)\s+to\s/u,
  },
  {
    stance: 'rejects',
    after: /^\s+(?:(?:its|their|his|her)\s+)?(?:\p{L}+\s+)?(?:opposition|objections?)\s+to\s/u,
  },
  {
    stance: 'open',
    after:
      /^\s+(?:an?\s|its\s)?(?:\p{L}+\s)?interest\s+in\s(?=\p{L}+ing\s|(?:\p{L}+\s){0,2}(?:talks|dialogue|negotiations|deal|truce|compromise|mediation)\b)/u,
    lead: true,
  },
];

/** "sees |no need for a second round|", but "sees no reason for alarm" tells how things stand. */
const idle =
  /^\s+no\s(?:\p{L}+\s)?(?:need|reason|point|basis|grounds)\s(?:for|to|in)\s(?!optimism|concern|alarm|panic|worr|fear|doubt|hope|be\b|celebrat|think|believe|complain|rush|hurry|expect|suspect|assume)/u;
/** "expects |Oslo to lift the ban|": of somebody with a name, and what one does for another. */
const owed =
  /^\s+(?:the\s+)?\p{Lu}[^.;,]{1,50}?\sto\s(?:fully\s|now\s|immediately\s)?(?:return|withdraw|release|free|respect|honou?r|comply|abide|pay|lift|stop|halt|sign|hand|pull|cease|refrain|stick|fulfil|implement|apologi[sz]e|rescind|reverse|reopen|drop)\b/u;
const talks =
  /^\s+(?:an?\s|the\s|any\s|direct\s|new\s|further\s)?(?:\p{L}+\s){0,2}?(?:talks|dialogue|negotiations|discussions?|meeting|mediation|deal|truce|ceasefire|compromise|visit)\b/u;

/** What a party thinks of a matter, sees in it, vows, expects and asks of others. */
export const attitudeVerbs: Readonly<Record<string, readonly StanceVerb[]>> = {
  express: attitude,
  voice: attitude,
  reiterate: attitude,
  signal: attitude,
  declare: attitude,
  vow: [
    {
      stance: 'rejects',
      after:
        /^\s+to\s+(?:fight|oppose|resist|challenge|block)\s+(?:the|its|any|that|those|these|all)\s+(?:\p{L}+\s+){0,2}?(?:plans?|cuts?|closures?|decision|ruling|move|bill|law|merger|deal|ban|sale|evictions?|project|pipeline|tariffs?|order|measures?|reforms?|takeover)\b/u,
      whole: true,
    },
    { stance: 'rejects', after: /^\s+(?:not|never)\s+to\s/, whole: true },
    {
      stance: 'warns',
      after:
        /^\s+to\s+(?:strike|walk\s+out|retaliate|respond|hit\s+back|take\s+(?:all\s+)?(?:necessary|firm|strong|resolute|further)\s(?:counter-?)?(?:measures|steps|action)|sue|boycott|stop\s+work|shut|close|stay\s+out|escalate)\b/,
    },
  ],
  see: [{ stance: 'rejects', after: idle, whole: true }],
  expect: [{ stance: 'demands', after: owed }],
  welcome: [{ stance: 'open', modal: true, after: talks }],
  sign: [{ stance: 'accepts', after: /^\s+off\s+on\s/, lead: true }],
  need: [{ stance: 'demands', after: assured }],
  request: [
    { stance: 'demands', after: subjunctive },
    {
      stance: 'demands',
      after:
        /^\s+(?:an?\s|the\s|more\s|\p{L}+\s){0,3}?(?:delay|extension|postponement|adjournment|pause|ceasefire|truce|guarantees?|amendments?|changes|concessions?|review|inquiry|investigation|withdrawal|release|return|exemption|waiver|apology|compensation|moratorium|increase|reduction|referendum|vote)\b/u,
    },
  ],
  tell: [
    {
      stance: 'demands',
      after:
        /^\s+(?:the\s+)?\p{Lu}[\p{L}’'.-]*(?:\s(?!that\s|it\s|he\s|she\s|they\s)[\p{L}’'.-]+){0,3}?\sto\s(?:withdraw|leave|stop|halt|return|release|free|pay|lift|pull|cease|drop|hand|remove|disarm|choose|get\sout|back\soff|stay\sout|keep\sout)\b/u,
    },
  ],
};
