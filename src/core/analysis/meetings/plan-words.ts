/** Verbs by which a meeting is given up: "called off", "scrapped". */
export const cancelWords =
  'call(?:ed|s|ing)? off|cancel(?:l?ed|l?ing|s)?|scrap(?:ped|s|ping)?|axed|abandon(?:ed|s|ing)?|scuttl(?:es|ed|ing)|scupper(?:ed|s|ing)?|(?:given|gave|gives) up (?:(?:the|its|their) )?(?:dates?|plans?) (?:of|for)|(?:cancellation|scrapping|abandonment|shelving) of|ditch(?:ed|es|ing)|shelv(?:ed|es|ing)|(?<=\\bto )(?:axe|shelve|ditch|drop|scuttle|nix|abort)|scrubbed|pull(?:ed|s|ing)? out of|withdr(?:ew|aw|awn|awing|aws) from|put(?:s|ting)? paid to|nix(?:ed|es|ing)|binned|back(?:ed|s|ing)? out of|abort(?:ed|s|ing)|drop(?:ped|ping|s)';
/** Verbs by which a meeting gets another day: "put off", "brought forward". */
export const postponeWords =
  'postpon(?:ed|es|ing|e)|put(?:s|ting)? (?:off|back)|delay(?:ed|s|ing)?|push(?:ed|es|ing)? back|mov(?:ed|es|ing|e) (?=back|to|from|up|forward|until)|reschedul(?:ed|es|ing|e)|br(?:ought|ing|ings|inging) forward|shift(?:ed|s|ing)?|defer(?:red|s|ring)?|put(?:s|ting)? on hold|suspend(?:ed|s|ing)?|pushed to|delayed until|adjourn(?:ed|s|ing)? (?=until|to)|(?:chang|switch)(?:ed|es|ing) (?=from )|chang(?:ed|es|ing|e) the (?:date|day|time) of|slip(?:s|ped|ping)? (?=to |from |back |until )|put(?:s|ting)? on (?:ice|the back burner)|(?:delay|deferral|postponement) (?:of|to)';
/** "will not take place", "won't happen", "isn't going ahead", "did not go ahead". */
export const notHappening =
  "(?:(?:will|do|does|did|is|are) (?:not|no longer)|(?:wo|do|does|did|is|are)n't)(?: now| going| to)* (?:t(?:ake|aking) place|go(?:ing)? ahead|be(?:ing)? held|happen(?:ing)?|proceed(?:ing)?)";
