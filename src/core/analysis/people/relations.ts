import type { Gender } from './named.ts';

const women =
  'mother mum mom mam mummy wife sister daughter grandmother grandma granny nan nana granddaughter aunt auntie niece widow bride fiancée fiancee girlfriend stepmother stepdaughter stepsister half-sister mother-in-law sister-in-law daughter-in-law great-grandmother godmother schoolgirl housewife';
const men =
  'father dad daddy husband hubby brother son grandfather grandad granddad grandpa grandson uncle nephew widower groom fiancé fiance boyfriend stepfather stepson stepbrother half-brother father-in-law brother-in-law son-in-law great-grandfather godfather schoolboy';
const others =
  'cousin neighbour neighbor colleague friend pal teammate classmate flatmate roommate housemate spouse survivor pensioner retiree parent grandparent passer-by bystander onlooker eyewitness mourner shopper commuter motorist passenger villager islander local ratepayer taxpayer refugee migrant evacuee holidaymaker tourist visitor customer star co-star superfan fan youngster teenager toddler';

const genders: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...women.split(' ').map((word): [string, Gender] => [word, 'female']),
  ...men.split(' ').map((word): [string, Gender] => [word, 'male']),
  ...others.split(' ').map((word): [string, null] => [word, null]),
]);

/**
 * What a noun tells of whoever it stands beside: a gender ("his wife", "dad-of-three"), null where it tells of a person
 * alone ("neighbour"), undefined where it tells nothing.
 */
export function relationOf(lower: string): Gender | null | undefined {
  const compound = lower.indexOf('-of-');
  return genders.get(compound > 0 ? lower.slice(0, compound) : lower);
}
