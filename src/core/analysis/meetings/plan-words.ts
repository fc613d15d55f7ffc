/** Verbs by which a meeting is given up: "called off", "scrapped". */
export const cancelWords =
  'called off|call off|calls off|calling off|cancel(?:l?ed|l?ing|s)?|scrap(?:ped|s|ping)?|axed|abandon(?:ed|s|ing)?|scuttled|scuppered|(?:given|gave|gives) up (?:(?:the|its|their) )?(?:dates?|plans?) (?:of|for)|(?:cancellation|scrapping|abandonment|shelving) of|ditch(?:ed|es)|shelved|scrubbed|pull(?:ed|s|ing) out of|withdr(?:ew|awn|awing|aws) from|put(?:s|ting)? paid to|nixed|binned|backed out of|aborted|drop(?:ped|ping|s)';
/** Verbs by which a meeting gets another day: "put off", "brought forward". */
export const postponeWords =
  'postpon(?:ed|es|ing|e)|put off|puts off|put back|delay(?:ed|s|ing)?|push(?:es|ed)? back|mov(?:ed|es) (?=back|to|from|up|forward|until)|reschedul(?:ed|es|ing|e)|brought forward|bring(?:s)? forward|shifted|deferred|put on hold|suspend(?:ed|s)?|pushed to|delayed until|adjourned (?=until|to)|slip(?:s|ped|ping)? (?=to |from |back |until )|put on ice|put on the back burner|(?:delay|deferral|postponement) (?:of|to)';

/** "will not take place", "won't happen", "isn't going ahead", "did not go ahead". */
export const notHappening =
  "(?:(?:will|do|does|did|is|are) (?:not|no longer)|(?:wo|do|does|did|is|are)n't)(?: now| going| to)* (?:t(?:ake|aking) place|go(?:ing)? ahead|be(?:ing)? held|happen(?:ing)?|proceed(?:ing)?)";
