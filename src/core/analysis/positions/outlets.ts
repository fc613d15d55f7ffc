import { isAgency } from '../statements/told-to.ts';
import type { Cast } from './cast.ts';

const medium =
  /^(?:the )?(?:(?:.+ )?(?:news|times|journal|herald|tribune|guardian|telegraph|gazette|courier|chronicle|radio|television|tv|newspaper|broadcaster|magazine|tabloid)|(?:radio|channel|television)(?: .+)?)$/i;

/** True for the name of a paper, a station or an agency. */
export function isMedium(name: string): boolean {
  return medium.test(name) || isAgency(name) || press.test(name);
}

const press =
  /\b(?:News(?:wire|paper)?|Press|Times|Post|Daily|Weekly|Wire|Herald|Ledger|Courier|Mirror|Monitor|Review|Observer|Telegraph|Tribune|Gazette|Chronicle|Journal|Standard|Echo|Star|Sun|Mail|Express|Radio|FM|TV|Television|Broadcast\w*|Live|Agency|Agence|Media|Report|Bulletin|Today)\b/;

/** What an outlet has at stake itself. */
const own =
  /\b(?:says?|said|saying|adding|added) it\b|\bits (?:own |former |chief )?(?:report(?:s|ing|ers?)?|stor(?:y|ies)|coverage|journalis\p{L}+|articles?|sources?|staff|editors?|correspondents?|bureau|readers|licen[cs]e|accreditation|offices?|owners?|bid)\b|\b(?:libel|defamation|lawsuit|sued|takeover|merger|licen[cs]e|accreditation|retraction|journalists?|reporters?|correspondents?)\b/iu;

/**
 * True where an outlet tells what others hold: "Politico rejects the idea that Norway would leave" is a report. It may
 * speak for itself ("The Coast Herald demanded that Norway release its reporter", "… rejected the claims and said it
 * stood by its report"), and a company that an article tells as one is a party ("the broadcaster, Sky").
 */
export function isOnlyReporter({ bodies }: Cast, party: string, sentence: string): boolean {
  const isOutlet = medium.test(party) || isAgency(party);
  return isOutlet && bodies.named(party) === null && !own.test(sentence);
}
