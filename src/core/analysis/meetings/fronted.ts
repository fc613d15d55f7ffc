const adjunct =
  /^[\s"“'‘]*(?:(?:early|late|later|earlier|also|meanwhile|separately),? )?(?:on|in|at|during|for|following|after|amid|as part of) [^,;]{2,90}, |^\s*(?:meanwhile|separately|later|earlier|also|today|yesterday)(?: on [^,;]{2,20})?, /i;

/**
 * How many characters of a clause are put before its subject: "|On the margins of the assembly in New York, |the ministers
 * of A and B met", "|On Monday, |the envoy".
 */
export function frontedLength(clause: string): number {
  return adjunct.exec(clause)?.[0].length ?? 0;
}
