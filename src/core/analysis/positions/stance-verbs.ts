import type { Stance } from '../../model/finding.ts';

/** A verb whose subject holds a position and whose complement is that position. */
export interface StanceVerb {
  readonly stance: Stance;
  /** Words right after the verb that it needs to be this verb ("call" needs "for"). */
  readonly after?: RegExp;
  /** Words right after the verb that make it another. */
  readonly except?: RegExp;
  /** The next word belongs to the verb: the position begins behind it ("ruled out |a withdrawal"). */
  readonly particle?: true;
  /** The verb is told with its position ("would not allow ships to pass"): without it the words say the opposite. */
  readonly whole?: true;
  /** The stance that the negated verb takes ("will not accept"); left out: a negated verb tells nothing. */
  readonly negated?: Stance;
}

const must = /^\s+(?:that\s+)?[^.;]{0,120}?\b(?:must|should|has to|have to|needs? to)\b/;
/** "insists that the bloc |rule| out …": what somebody is to do, in the bare verb. */
const subjunctive =
  /^\s+(?:that\s+)?(?:(?:the|its|his|her|their|any|all)\s+)?(?:[\p{L}’'.-]+\s+){1,3}?(?:be|not|rule|withdraw|pull|remove|stop|halt|end|leave|return|pay|give|drop|lift|sign|accept|recogni[sz]e|release|open|stay|join|renounce|commit|guarantee|provide|take|agree|cut|hand|keep|respect|honou?r|allow|refrain|cease)\b/u;
const gone =
  /^\s+(?:the\s+)?(?:invitation|award|prize|resignation|apolog|responsibility|blame|condolences|defeat)/i;
const meets =
  /^\s+(?:on\b|with\b|to\s+(?:meet|hold|continue|resume|talk|keep|stay|speak|work|return|extend|a\s+(?:\w+\s+)?(?:meeting|call|summit|round)|(?:more|further|new)\s+(?:talks|negotiations|meetings)|talks|negotiations|disagree))/i;
const demandedThings =
  /^\s+(?:\w+\s+){0,3}?(?:guarantees?|assurances?|commitments?|concessions?|bans?|end|halt|withdrawals?|pledges?|compensation|reparations|recognition|relief|access|talks on|changes to|rises?|raises?|increases?|apology|inquiry|timetable|quotas?|treaty|share of|seats? (?:at|on))\b/i;
const threats =
  /^\s+(?:to\b|that\b|with\b|(?:[\w-]+\s+){0,5}?(?:sanctions?|tariffs?|measures?|retaliation|action|strikes?|walkout|consequences|force|response|boycott|veto|penalt\w+|lawsuit|war|cuts?)\b)/i;
const claims =
  /^\s+(?:[\w’'.-]+\s+){0,4}?(?:claims?|accusations?|allegations?|reports?|suggestions?|assertions?|charges?|rumou?rs?)\b/i;

/** Lemma → its senses, the first that fits wins. */
const lemmas: Readonly<Record<string, readonly StanceVerb[]>> = {
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
    { stance: 'demands', after: must },
    { stance: 'demands', after: subjunctive },
  ],
  call: [
    { stance: 'demands', after: /^\s+for\s/, particle: true, except: /^\s+for\s+(?:comment|a vote)\b/ },
    { stance: 'demands', after: /^\s+(?:up)?on\s+[^.;,]{2,80}?\sto\s/, particle: true },
  ],
  urge: [{ stance: 'demands', except: /^\s+(?:caution|and|to)\b/ }],
  want: [
    { stance: 'demands', after: /^\s+(?!to\b|not\b|nothing\b|no\b|and\b|man\b|for\b)[^.;,]{1,80}?\sto\s/ },
    { stance: 'demands', after: demandedThings },
  ],
  seek: [{ stance: 'demands', after: demandedThings }],
  press: [{ stance: 'demands', after: /^\s+for\s/, particle: true }],
  push: [{ stance: 'demands', after: /^\s+for\s/, particle: true }],
  require: [{ stance: 'demands', after: /^\s+(?:that\s|[^.;,]{1,60}?\sto\s)/ }],
  reject: [
    { stance: 'denies', after: claims },
    { stance: 'rejects', except: /^\s+(?:by|and)\b/ },
  ],
  refuse: [
    {
      stance: 'rejects',
      after:
        /^\s+(?!comment|to\s+(?:comment|say|discuss\s+details|answer|elaborate|be\s+drawn|give|name|confirm))/,
    },
  ],
  rule: [{ stance: 'rejects', after: /^\s+out\b(?!\s+of)/, particle: true }],
  dismiss: [
    { stance: 'denies', after: claims },
    {
      stance: 'rejects',
      after:
        /^\s+(?:it\b|them\b|this\b|that\b|(?:[\w’'.-]+\s+){0,5}?(?:demands?|proposals?|offers?|ideas?|plans?|calls?|concerns?|drafts?|requests?|conditions?|ultimatum|deal|suggestions?|threats?|warnings?)\b|[^.;,]{1,80}?\sas\s)/i,
    },
  ],
  oppose: [{ stance: 'rejects', except: /^\s+(?:by|party|sides?)\b/ }],
  veto: [{ stance: 'rejects', except: /^\s+(?:by|power)\b/ }],
  rebuff: [{ stance: 'rejects', except: /^\s+by\b/ }],
  turn: [{ stance: 'rejects', after: /^\s+down\s/, particle: true }],
  offer: [
    {
      stance: 'offers',
      except:
        /^\s+(?:no|few|little|by|(?:(?:its|their|his|her|deep|sincere) )?(?:condolences|congratulations|sympathy|thanks)|condolences|congratulations|details|support|praise|thanks|prayers|comment|some details|a (?:glimpse|hint|sense|window|view|bleak|grim|different|chance|warning)|his|her|their|an? (?:\w+ )?(?:assessment|apology|explanation|account|view|prediction))\b/i,
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
    { stance: 'offers', after: /^\s+(?:to\b|that\b|[$€£\d]|(?:more|new|further|additional|up to)\s)/ },
  ],
  promise: [{ stance: 'offers', after: /^\s+(?:to\b|that\b|[$€£\d])/ }],
  accept: [{ stance: 'accepts', except: gone, negated: 'rejects' }],
  agree: [{ stance: 'accepts', after: /^\s+(?:to|that)\s/, except: meets, negated: 'rejects' }],
  allow: [{ stance: 'open', after: /^(?!)/, negated: 'rejects', whole: true }],
  tolerate: [{ stance: 'open', after: /^(?!)/, negated: 'rejects', whole: true }],
  negotiate: [{ stance: 'open', after: /^(?!)/, negated: 'rejects', whole: true }],
  discuss: [{ stance: 'open', after: /^(?!)/, negated: 'rejects', whole: true }],
  cede: [{ stance: 'open', after: /^(?!)/, negated: 'rejects', whole: true }],
  surrender: [{ stance: 'open', after: /^(?!)/, negated: 'rejects', whole: true }],
  recognise: [{ stance: 'open', after: /^(?!)/, negated: 'rejects' }],
  recognize: [{ stance: 'open', after: /^(?!)/, negated: 'rejects' }],
  consent: [{ stance: 'accepts', after: /^\s+to\s/, negated: 'rejects' }],
  warn: [
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
        /^\s+(?:by|entry|access|visas?|bail|him|her|them|us|responsibility for being|[\p{L}]+\s+(?:entry|access|a visa|visas))\b/iu,
    },
  ],
};

const irregular: Readonly<Record<string, readonly string[]>> = {
  deny: ['deny', 'denies', 'denied', 'denying'],
  veto: ['veto', 'vetoes', 'vetoed', 'vetoing'],
  seek: ['seek', 'seeks', 'sought', 'seeking'],
};

/** What a form of a verb tells: `ing` needs "is" before it or hangs on a main clause; `ed` may be a passive. */
export interface VerbForm {
  readonly form: 'base' | 's' | 'ed' | 'ing';
  readonly senses: readonly StanceVerb[];
}

/** Every written form, in lower case. */
export const verbForms: ReadonlyMap<string, VerbForm> = buildForms();

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [lemma, senses] of Object.entries(lemmas)) {
    const kinds = ['base', 's', 'ed', 'ing'] as const;
    for (const [index, word] of (irregular[lemma] ?? regularForms(lemma)).entries()) {
      const form = kinds[index];
      if (form) forms.set(word, { form, senses });
    }
  }
  return forms;
}

function regularForms(lemma: string): readonly string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const s = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, s, `${stem}ed`, `${stem}ing`];
}
