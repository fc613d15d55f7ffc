/** Verbs and other words of English by which a sentence shows whether it looks back or forward. */

export const future = new Set(
  "will won't shall would may could should must might due scheduled slated upcoming expect expects expecting anticipates anticipate await awaits awaiting prepare prepares preparing want wants seek seeks plan plans planning planned hopes hope tomorrow until till pending poised likely deadline looming approaching nearing".split(
    ' ',
  ),
);
export const reporting = new Set(
  'said says announced confirmed added warned stressed predicted stated insisted told declared noted tweeted telling saying noting suggesting speaking announcing warning adding'.split(
    ' ',
  ),
);
export const irregular = new Set(
  'was were had did has have been met held took went came began left made gave got saw won lost spoke wrote rose fell fled sent broke struck killed died led ran sat stood flew drew grew knew became brought bought caught fought felt found kept paid sought sold shot thought understood withdrew chose rang drove sank swept hosted ended closed opened taken given seen done shown spoken written chosen driven fallen gone begun woke froze rode shook hid bore tore wore swore ate drank sang swam hung lent slept meant dealt dug lit laid stuck stole swung taught threw bent bound clung crept dwelt flung heard lay leapt overcame oversaw shone shrank slid spun sprang strode swept wept wound'.split(
    ' ',
  ),
);
/** Verbs whose past has the form of the present. */
export const unchanging = /^(?:put|hit|shut|quit|cast|cut|split|spread|shed|set|let|hurt|beat|burst|bid)$/;
/** Plans told in the present: "the ministers meet on Friday", "lawmakers return in January". */
export const scheduled =
  /^(?:meets?|returns|leaves?|begins?|starts|opens|reopens?|ends|closes|votes|travels|visits|arrives?|resumes?|expires?|hosts|holds?|convenes?|gathers?|goes|launches|decides?|heads|flies|appears?|takes?|hears|faces|kicks?|concludes?|reconvenes?|continues?|is|are|isn't|aren't|comes?|sits?|follows?|precedes?|marks|runs|looms|nears|approaches|draws)$/;
/** The same in words that are as often nouns: verbs behind a plural, a name or a pronoun ("lawmakers return"). */
export const nounLike = /^(?:return|start|open|end|close|vote|travel|visit|host|launch|mark)$/;
/** The same behind a plural alone: "the Republican race on Tuesday" is a noun. */
export const pluralVerb =
  /^(?:race|play|face|fly|sail|leave|appear|gather|convene|compete|resume|arrive|depart|strike|decide|sit|meet|begin|go|head|run)$/;
export const pluralSubject = /^(?:they|we|you|that|who|which|people|both|all|men|women|police|.*[^'s]s)$/;
export const modal = /^(?:would|could|should|might|may|must)$/;
export const determiner =
  /^(?:an?|the|its|their|his|her|our|this|that|these|those|of|in|for|second|final|first|last|each|every|no|further|new|more)$/;
/** "talks lasted until Friday": the end is as past as the verb. */
export const lasting =
  /^(?:lasted|ran|stayed|continued|remained|waited|was|were|served|worked|lived|dragged|went)$/;
/** "promised a plan by October": what is promised comes after the promise. */
export const promising =
  /^(?:promis|pledg|vow|demand|propos|offer|request|sought|seek|want)(?:e[ds]?|ed|s)?$/;
/** A plan's verb before "to": "agreed to meet", "asked not to leave". */
export const planning =
  /^(?:agree[ds]?|plan(?:s|ned)?|expect(?:s|ed)?|hope[ds]?|want(?:s|ed)?|intend(?:s|ed)?|prepar(?:es?|ing)|aim(?:s|ed)?|promise[ds]?|pledge[ds]?|vow(?:s|ed)?|due|set|scheduled|slated|ready|likely|urge[ds]?|ask(?:s|ed)?|invited|order(?:s|ed)?|call(?:s|ed)|is|are|was|were|going|able|poised|continue[ds]?|not|told|threaten(?:s|ed)?|offer(?:s|ed)?|propose[ds]?|arranged|decided|need(?:s|ed)?|ha(?:s|ve)|opportunity|chance|plans|talks|way)$/;
export const notVerb =
  /^(?:the|an?|its|their|his|her|our|my|your|this|that|these|those|all|both|which|whom|about|at|more|nearly|over|some|each|any|one|two|three|parliament|congress|court|work|power|end|date|talks|war|peace)$/;
