import { attitudeVerbs } from './attitude-verbs.ts';
import { harm } from './harm.ts';
import { meantVerbs } from './meant-verbs.ts';
import {
  causes,
  claims,
  demandedThings,
  gone,
  isNot,
  meets,
  mindful,
  must,
  mustOnly,
  noLess,
  onlyIf,
  othersDuty,
  ownDemand,
  ownOffer,
  plan,
  refused,
  sought,
  subjunctive,
  sum,
  thought,
  threats,
  unacceptable,
  undone,
  willNot,
} from './stance-complements.ts';
import type { StanceVerb } from './stance-verb.ts';
import { stockPhrases } from './stock-phrases.ts';
import { tableVerbs } from './table-verbs.ts';

/** Lemma → its senses, the first that fits wins. */
export const lemmas: Readonly<Record<string, readonly StanceVerb[]>> = {
  demand: [
    {
      stance: 'demands',
      except:
        /^\s+(?:and|or|by|from|on|for|of|in|is|are|was|were|has|have|had|will|would|include\w*|remains?)\b/,
    },
  ],
  insist: [
    {
      stance: 'demands',
      after: /^\s+(?:up)?on\s/,
      particle: true,
      except: /^\s+(?:up)?on\s+(?:\w+day|calling)\b/i,
    },
    { stance: 'rejects', after: willNot },
    { stance: 'denies', after: isNot, lead: true },
    { stance: 'demands', after: must },
    { stance: 'demands', after: subjunctive },
  ],
  call: [
    { stance: 'rejects', after: unacceptable },
    { stance: 'demands', after: /^\s+for\s/, particle: true, except: /^\s+for\s+(?:comment|a vote)\b/ },
    { stance: 'demands', after: /^\s+(?:up)?on\s+[^.;,]{2,80}?\sto\s/, particle: true },
  ],
  ask: [
    { stance: 'demands', after: /^\s+that\s[^.;,]{2,60}?\s(?:be|not)\s/ },
    {
      stance: 'demands',
      after:
        /^\s+(?!for\b|about\b|nobody|him\b|her\b|them\b|me\b|us\b|reporters\b|[^.;,]{0,40}?(?:minister|secretary|spokes\w+|editor|director)\s+for\s)(?:[\p{L}’'.-]+\s+){1,5}?for\s(?!comment|time|help|calm|anonymity|clarification|details|information|directions|permission)/u,
      lead: true,
    },
    {
      stance: 'demands',
      after: /^\s+for\s+(?!comment|time|help|calm|more\s+time|anonymity|clarification|details|information)/,
      particle: true,
    },
    {
      stance: 'demands',
      except: mindful,
      after:
        /^\s+(?!for\b|to\b|about\b|whether\b|if\b|how\b|why\b|what\b|\w+\s+(?:if|whether|why|how)\b|reporters\b|not\b|that\b|nobody|him\b|her\b|me\b|us\b|them\b|if\b)[^.;,]{2,60}?\sto\s(?!comment|speak|answer|explain|be\b)/i,
    },
  ],
  appeal: [
    {
      stance: 'demands',
      after: /^\s+for\s+(?!calm|help|donations|witnesses|information|patience)/,
      particle: true,
    },
    { stance: 'demands', after: /^\s+to\s[^.;,]{2,60}?\sto\s/, particle: true },
  ],
  describe: [{ stance: 'rejects', after: unacceptable }],
  block: [{ stance: 'rejects', after: plan }],
  spurn: [{ stance: 'rejects', after: plan }],
  urge: [{ stance: 'demands', except: /^\s+(?:caution|and|to)\b/ }],
  want: [
    {
      stance: 'open',
      negatedOnly: true,
      negated: 'rejects',
      whole: true,
      after:
        /^\s+(?:(?:the\s)?\p{Lu}[^.;,]{1,50}?\s)?to\s(?:negotiate|sign|accept|join|send|host|cede|take\spart)\b/u,
    },
    {
      stance: 'demands',
      except: mindful,
      after: /^\s+(?!to\b|not\b|nothing\b|no\b|and\b|man\b|for\b)[^.;,]{1,80}?\sto\s/,
    },
    { stance: 'demands', except: mindful, after: demandedThings },
    { stance: 'demands', after: undone },
    { stance: 'demands', after: /^\s+no\s[^.;,]{2,60}?\s(?:until|before|unless|without)\s/ },
    {
      stance: 'demands',
      except: mindful,
      after:
        /^\s+(?:(?:an?|the|its|all|any|more|fewer|both|no|every|smaller|larger|higher|lower|stricter|binding|clear|new)\s+(?!deal\b|agreement\b|peace\b|war\b|fight\b|battle\b|row\b|quarrel\b|clash\b|showdown\b|win\b|victory\b|scandal\b|story\b|spectacle\b|show\b)\p{L}|to\s+(?:see|keep|end|cap|limit|ban|phase|raise|lower|cut|extend|delay|scrap|secure|make(?!\s+(?:sure|certain|clear|money|history|friends|it))|force|stop|halt|remove|abolish|introduce|tie|link|restore)\b)/iu,
    },
  ],
  seek: [
    { stance: 'demands', after: demandedThings },
    { stance: 'demands', after: sought },
  ],
  raise: [{ stance: 'offers', after: ownOffer }],
  increase: [{ stance: 'offers', after: ownOffer }],
  improve: [{ stance: 'offers', after: ownOffer }],
  sweeten: [{ stance: 'offers', after: ownOffer }],
  lower: [{ stance: 'demands', after: ownDemand }],
  soften: [{ stance: 'demands', after: ownDemand }],
  endorse: [{ stance: 'accepts', after: plan }],
  back: [{ stance: 'accepts', after: plan }],
  support: [
    { stance: 'accepts', after: plan },
    { stance: 'open', negatedOnly: true, negated: 'rejects', whole: true },
  ],
  approve: [
    { stance: 'accepts', after: plan },
    { stance: 'open', negatedOnly: true, negated: 'rejects', whole: true },
  ],
  object: [{ stance: 'rejects', after: /^\s+to\s/, particle: true }],
  decline: [{ stance: 'rejects', after: refused, except: /^\s+(?!to\s)|^\s+to\s+(?:discuss|repeat)\b/ }],
  commit: [
    {
      stance: 'offers',
      after: /^\s+(?:to\s+\p{L}+ing\b|(?:up\s+to\s+|an?\s+(?:further|additional|extra)\s+)?[$€£\d])/u,
    },
  ],
  consider: [
    {
      stance: 'open',
      modal: true,
      after: /^\s+(?!whether\b|if\b|how\b|it\b|him|her|them|all\b|itself|the\s+matter)/,
    },
  ],
  live: [{ stance: 'accepts', after: /^\s+with\s/, particle: true, modal: true }],
  ...meantVerbs,
  ...attitudeVerbs,
  ...tableVerbs,
  ...stockPhrases,
  require: [{ stance: 'demands', after: /^\s+(?:that\s|[^.;,]{1,60}?\sto\s)/ }],
  reject: [
    { stance: 'rejects', after: thought },
    { stance: 'denies', after: claims },
    { stance: 'rejects', except: /^\s+(?:by|and)\b/ },
  ],
  refuse: [{ stance: 'rejects', after: refused, except: /^\s+to\s+be\s+drawn\b/ }],
  rule: [{ stance: 'rejects', after: /^\s+out\b(?!\s+of)/, except: causes, particle: true, negated: 'open' }],
  exclude: [{ stance: 'open', negatedOnly: true, negated: 'open' }],
  intend: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  have: [
    {
      stance: 'denies',
      after: new RegExp(
        `^\\s+(?:no|never\\shad\\sany)\\s(?:intentions?\\sof|(?:plans?|intentions?|desire|wish)\\sto)\\s(?:${harm})\\p{L}*`,
        'u',
      ),
      whole: true,
    },
    {
      stance: 'rejects',
      after: new RegExp(`^\\s+no\\s+intention\\s+of\\s(?!(?:${harm})\\p{L}*)`, 'u'),
      whole: true,
    },
    {
      stance: 'denies',
      after:
        /^\s+(?:nothing\sto\sdo\swith|no\s(?:involvement|hand)\sin|no\sknowledge\sof)\s(?!who|what|how|why|whether|politics)/,
      whole: true,
    },
    { stance: 'rejects', after: /^\s+no\s+interest\s+in\s/, whole: true },
    { stance: 'open', after: /^\s+no\s+objections?\s+to\s/, lead: true },
  ],
  hold: [{ stance: 'demands', after: /^\s+out\s+for\s/, lead: true }],
  leave: [
    {
      stance: 'open',
      after: /^\s+(?:the\s+door\s+open|open\s+the\s+(?:door|possibility|option))\s+(?:to|for|of)\s/,
      lead: true,
    },
    { stance: 'warns', after: /^[^.;]{0,120}?\s(?:if|unless|until)\s/, will: true, whole: true },
  ],
  give: [
    { stance: 'demands', after: /^\s+[^.;,]{2,40}?\suntil\s[^.;,]{2,30}?\sto\s/, whole: true },
    { stance: 'offers', after: sum, will: true, whole: true },
    {
      stance: 'accepts',
      after:
        /^\s+(?:(?:its|their|his|her|the)\s+)?(?:final\s|formal\s|full\s)?(?:consent|approval|assent|blessing|backing|go-ahead|green\s+light|nod)\s+to\s/,
      lead: true,
    },
  ],
  dismiss: [
    { stance: 'denies', after: claims },
    {
      stance: 'rejects',
      after:
        /^\s+(?:it\b|them\b|this\b|that\b|(?:[\w’'.-]+\s+){0,5}?(?:demands?|proposals?|offers?|ideas?|plans?|calls?|concerns?|drafts?|requests?|conditions?|ultimatum|deal|suggestions?|threats?|warnings?)\b|[^.;,]{1,80}?\sas\s)/i,
    },
  ],
  oppose: [{ stance: 'rejects', except: /^\s+(?:by|party|sides?)\b/ }],
  veto: [
    { stance: 'warns', will: true, whole: true, after: /^[^.;]{0,120}?\s(?:if|unless|until)\s/ },
    { stance: 'rejects', except: /^\s+(?:by|power)\b/ },
  ],
  rebuff: [{ stance: 'rejects', except: /^\s+by\b/ }],
  turn: [{ stance: 'rejects', after: /^\s+down\s/, particle: true }],
  offer: [
    {
      stance: 'offers',
      except:
        /^\s+(?:no|few|little|by|up|more|less|something|nothing|himself|herself|themselves|(?:(?:its|their|his|her|deep|sincere) )?(?:condolences|congratulations|sympathy|thanks)|condolences|congratulations|details|support|praise|thanks|prayers|comment|some details|a (?:glimpse|hint|sense|window|view|bleak|grim|different|chance|warning)|his|her|their|an? (?:\w+ )?(?:preview|look|lesson|reminder|example|response|answer|take|twist|tour|toast|prayer|critique|defen[cs]e|rationale|assessment|apology|explanation|account|view|prediction))\b/i,
    },
  ],
  propose: [
    {
      stance: 'offers',
      except:
        /^\s+(?:by\b|and\b|(?:[\w-]+\s+){0,3}?(?:tariffs?|sanctions?|bans?|tax(?:es)?|fees?|duties|penalties|fines?|restrictions|cuts)\b)/,
    },
  ],
  pledge: [
    {
      stance: 'offers',
      after: /^\s+(?:(?:not\s)?to\b|that\b|[$€£\d]|(?:more|new|further|additional|up to)\s)/,
    },
  ],
  promise: [
    { stance: 'offers', after: /^\s+(?:(?:not\s)?to\b|that\b[^.;]{0,80}?\s(?:will|would)\b|[$€£\d])/ },
  ],
  accept: [
    { stance: 'demands', after: noLess, will: true, whole: true },
    { stance: 'demands', after: onlyIf, will: true, whole: true },
    { stance: 'accepts', except: gone, negated: 'rejects', ifCould: 'offers' },
  ],
  agree: [
    { stance: 'demands', after: othersDuty },
    { stance: 'accepts', after: /^\s+(?:in principle\s+)?(?:to|that)\s/, except: meets },
    { stance: 'open', after: /^\s+(?:to|that)\s/, negatedOnly: true, negated: 'rejects', whole: true },
  ],
  allow: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  tolerate: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  negotiate: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  discuss: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  cede: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  surrender: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  recognise: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  recognize: [{ stance: 'open', negatedOnly: true, negated: 'rejects', whole: true }],
  consent: [{ stance: 'accepts', after: /^\s+to\s/, negated: 'rejects' }],
  caution: [
    { stance: 'demands', after: must },
    { stance: 'warns', after: /^\s+(?:that|against)\b/ },
  ],
  apply: [
    {
      stance: 'demands',
      after: /^\s+(?:to\s[^.;,]{2,40}?\s)?for\s(?!the\s+(?:job|post|role)|asylum)/,
      lead: true,
    },
  ],
  warn: [
    { stance: 'demands', after: mustOnly },
    {
      stance: 'warns',
      after: /^\s+(?:that\b|of\b|against\b|it\b|[\p{L}’' -]{2,50}?\s(?:that|of|against|not to)\s)/u,
    },
  ],
  threaten: [{ stance: 'warns', after: threats }],
  deny: [
    {
      stance: 'denies',
      except:
        /^\s+(?:that\s+(?:that|this|it)\s+(?:is|was)\s+(?:the\s+case|true|so)\b|by|entry|access|visas?|bail|him|her|them|us|responsibility for being|[\p{L}]+\s+(?:entry|access|a visa|visas))\b/iu,
    },
  ],
};
