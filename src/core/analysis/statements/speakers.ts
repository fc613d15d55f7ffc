import { relationOf } from '../people/relations.ts';
import type { Range } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { prepositions, words } from './words.ts';

/** Nouns for people and bodies that speak, whose endings do not tell. */
const speakers = words(
  'leadership management judiciary legislature clergy electorate workforce operative operatives book books piece pieces op-ed column memoir essay manifesto pamphlet brochure fans investigators prosecutors drivers organisers organizers volunteers commuters passengers shoppers parents doctors nurses teachers farmers workers carers brigade coastguard another people police force lender carmaker retailer broadcaster publisher jury developer insurer men women children staff crew services service co-chair co-chairs counterpart counterparts excellency crowd public nation nations country countries state states government governments cabinet ministry ministries administration regime opposition party parties coalition bloc alliance side sides group groups campaign team delegation delegations committee council commission court courts parliament congress assembly senate house chamber board panel agency agencies bureau office department union unions association federation league club company companies firm firms bank banks industry industries business businesses newspaper newspapers paper outlet outlets network media press magazine editorial statement letter report communique communiqué resolution article declaration document complaint lawsuit petition filing memo email tweet post ad capital kremlin palace church vatican army military navy militia rebels troops forces family families relatives friends allies rivals foes colleagues aides aide youth majority minority half percent third two three four five latter former some several many most both others all everyone nobody everybody anyone chief head deputy chair chairwoman chairman chairperson spokesman spokeswoman spokesperson spokespeople envoy envoys diplomat diplomats expert experts analyst analysts critic critics guest guests host hosts candidate candidates nominee nominees judge judges juror jurors inquiry inquest tribunal premier monarch king queen prince princess pope bishop priest imam rabbi general colonel captain sergeant witness witnesses official officials source sources individual individuals adults teenagers students scholars academics boys girls boy girl man woman child husband wife mother father son daughter brother sister couple pair duo trio figure figures veteran veterans activist executive executives person persons representative representatives delegate mate mates trustee trustees appointee appointees bride groom prelate warden wardens major commodore admiral admirals attorney attorneys clerk clerks vicar deacon mullah scholar parent uncle aunt niece nephew cousin cousins twin twins spouse spouses girlfriend boyfriend poet poets actress umpire jockey architect architects patron tycoon magnate mogul oligarch oligarchs entrepreneur entrepreneurs supermarket brewery bakery consortium conglomerate think-tank foundation parish diocese mosque synagogue presidency chancellery junta squad society guild cooperative co-operative collective broadsheet daily representation advocate magistrate laureate graduate undergraduate athlete coach coaches skipper driver pilot chef cook caterer cellist medium hostage refugee sheriff bailiff plaintiff defendant rector provost dean abbot marshal constable heiress heir thief comedian comic academic mechanic technician electrician lord lady baroness duke consul consulate legate nuncio chancellor speaker whip backbencher statesman ombudsman conscript soldier sailor marine troop recruit pensioner suspect respondent interviewee landlord landlady tenant stockbroker trader grocer butcher baker barber surgeon dentist midwife vet pathologist coroner adviser advisor mentor tutor president secretary secretaries undersecretary lawmaker resident student opponent correspondent superintendent commandant agent ally attaché airline airlines carrier carriers charity charities campaigners exporter importer operator sherpa taoiseach mp mps secretariat embassy mission watchdog regulator body bodies forum syndicate exchange institute university academy authority authorities fan pal pals boss bosses colleague friend relative neighbour neighbours neighbor neighbors foe mum mums dad dads teen teens kids kid pupil pupils nurse medic medics paramedics detective detectives cop cops guard guards victim victims widow cleric clerics monk monks nun nuns patriarch sceptic sceptics skeptic skeptics chiefs heads insider pundits pundit peers peer locals loyalists dealmakers sleuths kingdom faction factions hawk dove conservatives liberals republicans democrats progressives moderates hawks doves hospital hospitals clinic school schools college theatre theater museum museums gallery zoo conservatory library orchestra choir shepherd shepherds',
);
const endings =
  /(?:ers?|ors?|ists?|ians?|ants?|ents|[^t]ees?|men|women|\p{Ll}{3,}man|woman|crats?|ates|yists?)$/u;
/** Words with such an ending that are no speakers. */
const things =
  /^(?:number|paper|matter|order|power|factor|weather|water|winter|summer|letter|offer|murder|border|corner|river|disorder|error|terror|horror|favor|labor|behavior|sector|tractor|rumors?|numbers|matters|orders|powers|factors|events|comments|moments|statements|agreements|payments|documents|investments|developments|sentiments|arguments|elements|rates|dates|debates|updates|estimates|restaurants?|plants?|grants?|degrees?|fees?|trees?|committees?|another|other|others|answer|meter|quarter|chapter|banner|poster|over|after|under|ever|never|later|earlier|latter|either|neither|together|former|senior|junior|minor|major|prior|interior|exterior|superior)$/;

/** True where the noun phrase is headed by a name, a pronoun, or a noun for people and bodies that speak. */
export function canSpeak(tokens: readonly Token[], subject: Range): boolean {
  let head = subject.to - 1;
  for (let at = subject.from + 1; at < subject.to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') {
      head = at - 1;
      break;
    }
    // "an inside source", "outside experts"
    if (at === subject.from + 1 && /^(?:in|out)side$/.test(token.low)) continue;
    if (
      prepositions.has(token.low) ||
      /^(?:who|which|that|close|familiar|aware|briefed|involved|present|speaking|working)$/.test(token.low)
    ) {
      head = at - 1;
      break;
    }
  }
  const noun = tokens[head];
  if (noun === undefined) return false;
  if (noun.capital || /^(?:he|she|they|it|who|another|those|one)$/.test(noun.low)) return true;
  return isSpeakerNoun(noun.low);
}

/** As `isSpeakerNoun`, for words that stand in the list itself: "Reuters" only ends like one. */
export function isListedSpeaker(low: string): boolean {
  return speakers.has(low);
}

/** True for a noun, in lower case, of people and bodies that speak. */
export function isSpeakerNoun(low: string): boolean {
  if (speakers.has(low) || relationOf(low) !== undefined) return true;
  if (endings.test(low) && !things.test(low)) return true;
  // "auditor-general", "vice-president", "co-owner"
  const hyphen = low.lastIndexOf('-');
  return hyphen > 0 && (isSpeakerNoun(low.slice(hyphen + 1)) || speakers.has(low.slice(0, hyphen)));
}
