import { partyOf } from '../../analysis/people/parties.ts';

const noPlace =
  /(?:^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\.?$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)/u;
const venue =
  /\b(?:hotel|palace|hall|house|cent(?:re|er)|commission|council|parliament|court|offices?|headquarters|road|street|square|avenue|station|airport|airfield|airstrip|stadium|university|church|bridge|castle|club|park|ministry|embassy|school|college|secretariat|building|room|residence|villa|mansion|estate|lodge|resort|base|port|plant|summit)$|^(?:hotel|palais|palazzo|schloss|villa|château|camp|fort)\s/i;
const land =
  /^(?:Britain|England|Scotland|Wales|America|Holland|Europe|Africa|Asia|Gaza|Kurdistan|(?:North|South|East|West)(?:ern)? \p{L}+)$/u;

/** What a place's name is the name of; null for a day or month. */
export function kindOfPlace(name: string): 'town' | 'country' | 'venue' | null {
  if (noPlace.test(name)) return null;
  if (venue.test(name)) return 'venue';
  // Capitals stand for their countries among the parties; a country's own name is no town.
  const isCountry = land.test(name) || partyOf(name)?.toLowerCase() === name.toLowerCase();
  return isCountry ? 'country' : 'town';
}
