import type { Stance } from '../../model/finding.ts';

interface SpokenRule {
  readonly stance: Stance;
  readonly pattern: RegExp;
  readonly except?: RegExp;
  /** From where the pattern begins to its clause's end, or the whole sentence of the remark. */
  readonly words: 'clause' | 'sentence';
}

/** Wordings of a remark that tell a stance by themselves; the first that fits a sentence wins. */
export const spokenRules: readonly SpokenRule[] = [
  {
    stance: 'rejects',
    pattern:
      /(?:\b(?:offers?|proposals?|deal|terms|figures?|sum|rise|raise|bids?|plan|per ?cent|percent|months?|years?|weeks?|days?|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s\p{L}+)\b|\d\s?%)[^.;,]{0,30}?\s(?:is|are|was|were)\s(?:simply\s|far\s|still\s|just\s|much\s)?(?:not\s(?:good\s|nearly\s)?enough|too\s(?:little|low|small|late|few)|an?\s(?:insult|joke)|inadequate|insufficient)/iu,
    words: 'sentence',
  },
  {
    stance: 'warns',
    pattern:
      /\b(?:will|would)\s(?:return|resume|come back|be back|be (?:reimposed|restored|cut off|withdrawn|suspended|closed|reinstated|blocked|shut|stopped|cancelled|called off))\b[^.;]{0,60}?\s(?:if|unless)\s|\bif\s[^.;]{3,80}?\s(?:will|would)\s(?:return|come back|be back|be (?:reimposed|restored|cut off|withdrawn|suspended|reinstated|closed|blocked|shut|stopped|called off))\b/i,
    words: 'sentence',
  },
  {
    stance: 'demands',
    pattern:
      /(?<=^|[\s“"])give us\s(?!an?\s(?:break|chance|moment|second|minute|hand|sign|idea|clue)\b|time\b|the\screeps\b|hope\b)(?=\p{L})/iu,
    except: /\b(?:you|they|he|she|it|that|to|will|would|can|could|and)\sgive us\b/i,
    words: 'clause',
  },
  {
    stance: 'warns',
    pattern:
      /\b(?:will|would)\shave\sto\s(?:be\s(?:put\soff|postponed|cancelled|called\soff|closed|cut|shut|laid\soff)|close|cancel|shut|lay\soff|cut)\b[^.;]{0,60}?\s(?:if|unless)\s/i,
    words: 'sentence',
  },
  {
    stance: 'warns',
    pattern:
      /\bif\s[^.;]{3,80}?\s(?:we|I)(?:['’]ll|\s(?:will|shall|would))\s(?:have\sto\s)?(?:close|shut|cut|strike|walk|leave|stop|block|withdraw|retaliate|respond|sue|suspend|cancel|pull|quit|boycott|impose|expel|seize|dismiss)\b/i,
    words: 'sentence',
  },
  {
    stance: 'denies',
    pattern: /\bit(?:['’]s|\sis)\s(?:simply\s|just\s)?(?:not\strue|untrue|false|a\slie|nonsense)\sthat\s/i,
    words: 'sentence',
  },
  {
    stance: 'denies',
    pattern:
      /(?:^|\bthat\s)(?:it|they|we|he|she|I|(?:its|their|our|his|her|the)\s\p{L}+)\s(?:was|were|is|are|has|have|had)\s(?:not|never)\s(?:been\s)?(?:behind|involved\s(?:in|with)|responsible\sfor|to\sblame\sfor|party\sto)\s/iu,
    words: 'sentence',
  },
  {
    stance: 'denies',
    pattern:
      /\b(?:claims?|accusations?|allegations?|reports?|charges?|rumou?rs?)\s(?:against\s\p{L}+\s)?(?:is|are|was|were)\s(?:(?:all|\p{L}+ly)\s)?(?:false|untrue|baseless|unfounded|groundless|fabricated|nonsense|without\s(?:merit|foundation|basis))\b/iu,
    words: 'sentence',
  },
  {
    stance: 'open',
    pattern: /\b(?:nothing|no option) (?:is|was) off the table\b/i,
    words: 'clause',
  },
  {
    stance: 'rejects',
    except: /\b(?:nothing|no (?:option|idea|proposal)) (?:is|was) off the table\b/i,
    pattern:
      /\bnone of (?:this|that|these|those|it|them) (?:is|are|was|were) (?:\w+ )?on the table\b|(?:\b(?:is|are)(?:n['’]t| not)|['’](?:s|re) not) on the table\b|\b(?:is|are) off the table\b/i,
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern: /\b(?:is|are|would be|was|remains?|as) (?:an? )?(?:\w+ )?(?:non-?starters?|red lines?)\b/i,
    except: /\bnot an? (?:non-?starter|red line)/i,
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern:
      /\b(?:demands?|proposals?|conditions?|ultimatums?|terms|plan|deal|offer|draft|this|that|it|any\b[^.;,]{1,50}?) (?:is|are|was|were|would be|remains?) (?:\w+ly )?(?:unacceptable|not acceptable|out of the question|unrealistic|unreasonable|excessive|unaffordable|outrageous|unworkable)\b|\b(?:is|are|was|were|would be|remains?) (?:\w+ly )?(?:not negotiable|non-negotiable|not (?:up for|open to) (?:discussion|negotiation|debate))\b|\b(?:neither|no|none)\s[^.;,]{2,120}?\s(?:is|are|was|were) (?:open to (?:negotiation|discussion|debate)|up for (?:discussion|negotiation|debate)|negotiable|acceptable)\b/i,
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern:
      /\bnot\s(?:something|an?\s(?:deal|price|step|path|road|text|offer))\s(?:that\s)?[^.;,]{0,40}?(?:could|can|would|will)\s(?:agree\sto|accept|support|sign|live\swith|back|take)\b/i,
    words: 'sentence',
  },
  {
    stance: 'demands',
    pattern:
      /\b(?:would|will)\shave\sto\s(?:include|be\s(?:freed|released|part|in|given|lifted)|come|withdraw|leave|pay|go|end|stop|sign)\b/i,
    except: /\b(?:we|I|they|it)\s(?:would|will)\shave\sto\b/i,
    words: 'sentence',
  },
  {
    stance: 'demands',
    pattern:
      /\b(?:is|are|was|were|would be|remains?)\s(?:\p{L}+ly\s)?(?:imperative|indispensable|mandatory|a\smust|an?\s(?:absolute\s)?(?:precondition|prerequisite))\b/iu,
    except:
      /\b(?:this|that|it|which|what|he|she|they)\s(?:is|was|would be|remains?)\s|\b(?:not|n['’]t|no longer)\s(?:\p{L}+ly\s)?(?:imperative|indispensable|mandatory|a\s)/iu,
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern: /\bunder no circumstances (?:will|would|can|could|shall)\s/i,
    words: 'clause',
  },
  {
    stance: 'rejects',
    pattern:
      /\bno\s(?!one\b|doubt\b|decision\b)\p{L}+(?:\s\p{L}+){0,2}?\s(?:will|would)\sbe\s(?:exempt(?:ed)?|spared|allowed|accepted|admitted|signed|paid|considered|tolerated|lifted|withdrawn|released|freed|granted|discussed|returned|handed\sover|given\sup)\b/iu,
    words: 'clause',
  },
  {
    stance: 'demands',
    pattern:
      /\b(?:any|the|an?|every)\s(?:\p{L}+\s){0,2}?(?:deal|agreement|text|accord|treaty|ceasefire|truce|settlement|package|draft|plan)\s(?:must|has to|had to|needs to|needed to)\s(?!have been\b)/iu,
    words: 'sentence',
  },
  {
    stance: 'warns',
    pattern:
      /\b(?:(?:will|would)\s(?:face|pay|carry|come\s(?:at|with)|be\s(?:met|answered)\swith)|there\s(?:will|would)\sbe)\b[^.;]{0,80}?\b(?:consequences?|costs?|price|response|sanctions|retaliation|force)\b|\b(?:will|would|could)\s(?:have|bring|draw|trigger|provoke)\s(?:an?\s)?(?:\p{L}+ly\s)?(?:massive|severe|serious|grave|dire|devastating|heavy|harsh|swift|strong|terrible|disastrous|catastrophic|unpredictable|far-reaching|very\s\p{L}+)\s(?:consequences|costs|response|retaliation|repercussions|sanctions)\b/iu,
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern:
      /\bthere(?:['’]s| is| was| (?:can|could|will|would) be) no question of\b|\bthere (?:can|could|will|would|must|shall) be no (?:talk|room|possibility|exemptions?|exceptions?|compromise|return|deal|agreement|concessions?|negotiations?|signature|surrender|extension|discount|amnesty|peace|truce|ceasefire|talks|handover|withdrawal|retreat|pull-?out|reduction|increase|referendum|pardon|apology|merger|sale|release|ransom|normali[sz]ation|bail-?out|reopening|going back|more money|further (?:offer|money|delay|concessions?)|second (?:offer|vote|referendum|chance)|\p{L}+ (?:without|unless|until|before|while|as long as))\b/iu,
    except: /\bno \p{L}+ (?:but|whether|about|today|yet|tonight)\b/iu,
    words: 'clause',
  },
  {
    stance: 'rejects',
    pattern: /\bout of the question\b|\bnot up for (?:discussion|negotiation|debate|sale)\b/i,
    except: /\b(?:not|hardly|n['’]t) (?:be )?out of the question\b/i,
    words: 'sentence',
  },
];
