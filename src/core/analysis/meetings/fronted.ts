const adjunct =
  /^[\s"“'‘]*(?:(?:early|late|later|earlier|also|meanwhile|separately),? )?(?:on|in|at|during|for|following|after|amid|as part of) [^,;]{2,90}, |^\s*(?:meanwhile|separately|later|earlier|also|today|yesterday)(?: on [^,;]{2,20})?, /i;

/** "|On Thursday evening |President Roe and the chancellor, Tom Hale, met": a day that no comma closes. */
const dayAlone =
  /^[\s"“'‘]*(?:(?:early|late|later|earlier) )?on (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:(?:morning|afternoon|evening|night) )?(?=the |an? |both |\p{Lu}[\p{L}.’']+ )/iu;

/**
 * How many characters of a clause are put before its subject: "|On the margins of the assembly in New York, |the ministers
 * of A and B met", "|On Monday, |the envoy".
 */
export function frontedLength(clause: string): number {
  return (dayAlone.exec(clause) ?? adjunct.exec(clause))?.[0].length ?? 0;
}
