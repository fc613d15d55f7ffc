/**
 * The rules that find statements, in the order in which a sentence is read. An earlier rule's find keeps a later one out.
 */
export type Rule =
  /** Ana Rivera: We stay. – A: We stay. */
  | 'label'
  /** Ana Rivera builds bridges. / Do you ever rest? / I do not. */
  | 'interview'
  /** “We stay,” Rivera said. – “We stay,” said Ana Rivera, the envoy. – “The plan,” she said, “is dead.” */
  | 'quote-before-cue'
  /** They will meet again, the ministry said. – They will meet again, said a spokesman. */
  | 'clause-before-cue'
  /** Norland, Rivera said, is ready. */
  | 'cue-inside-clause'
  /** Rivera said: “We stay.” – Rivera said “we stay” and left. */
  | 'quote-after-cue'
  /** Rivera replied: no talks, no deal. */
  | 'colon-after-cue'
  /** Rivera said on Sunday that they would stay. */
  | 'that-clause'
  /** Rivera said they would stay. – Rivera told Radio Lumen they would stay. */
  | 'clause'
  /** Rivera called for talks. – Rivera warned of a long winter. – She was sceptical of any deal. */
  | 'preposition'
  /** the rule, which Rivera said will end in May */
  | 'said-of-thing'
  /** Rivera asked whether they would stay. */
  | 'question'
  /** Rivera vowed to stay. */
  | 'infinitive'
  /** Rivera urged Norland to stay. */
  | 'object-infinitive'
  /** Rivera accused Norland of stalling. */
  | 'charge'
  /** Rivera expressed hope that they would stay. */
  | 'attitude'
  /** Rivera called the offer “an insult”. – what Rivera called “an insult” */
  | 'label-given'
  /** Rivera put the damage at 200 million crowns. */
  | 'value-given'
  /** Rivera suggested staying. */
  | 'gerund'
  /** Rivera rejected the offer. */
  | 'noun'
  /** Norland was told that they would stay. – The offer was rejected by Rivera. */
  | 'passive'
  /** … dismissed Rivera’s claim that they would stay. – a warning from Rivera that the dam leaks */
  | 'noun-cue'
  /** As Rivera put it, “we stay.” – They will stay, as Rivera put it. */
  | 'as-said'
  /** According to Rivera, they would stay. – In Rivera’s view, they would stay. */
  | 'according-to'
  /** Rivera was blunt: “We stay.” */
  | 'colon'
  /** “We stay.” – Ana Rivera – We stay. — Ana Rivera (@anarivera) */
  | 'signature'
  /** Rivera said they would stay. “We have to.” – Ana Rivera opened the dam. “We have to.” */
  | 'quote-goes-on';
