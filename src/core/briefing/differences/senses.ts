import { stemsOf } from '../words.ts';

/**
 * Words of news that stand for one another, by stems: two outlets seldom choose the same. None that share a stem with
 * words of another meaning: "plane" and "plan", "treaty" and "treat", "works" and "work".
 */
const senses: readonly string[] = [
  'truce ceasefire armistice',
  'sink sank sunk capsize founder overturn',
  'guns artillery howitzers cannon mortars',
  'pull withdraw withdrew withdrawn retreat',
  'pact deal accord agreement',
  'plant factory mill',
  'boat ship vessel trawler cutter canoe dhow skiff',
  'lorry truck',
  'strike walkout stoppage',
  'hospital clinic ward infirmary',
  'nurse midwife',
  'wage pay salary',
  'aircraft jet airliner',
  'delay pause postponement moratorium freeze',
  'road highway motorway street',
  'penalty penalties fine fines',
  'quarrel dispute argument disagree disagreement',
  'rebels insurgents guerrillas',
  'ministry minister',
  'town city municipality',
  'child children kid pupil schoolchild',
  'start begin began open launch',
  'end close finish conclude',
  'offer bid proposal propose',
  'want ask demand seek',
  'aid help assistance relief',
  'speak talk spoke spoken',
  'phone telephone telephoned phoned rang',
  'seize seized intercept capture captured confiscate impound',
  'big large great huge',
  'fire blaze',
  'home house',
  'destroy burn raze flatten gut',
  'vote ballot poll',
  'boss head chief',
  'forest wood',
  'dead killed died deaths',
  'lift elevator',
  'shop store',
  'price cost bill',
  'soldier soldiers troop troops',
  'prisoner prisoners captive captives detainee detainees hostage hostages',
  'worker workers employee employees staff',
  'protester protesters demonstrator demonstrators marcher marchers',
];
const senseOfStem: ReadonlyMap<string, string> = new Map(
  senses.flatMap((line) => {
    const stems = stemsOf(line);
    return stems.map((stem): [string, string] => [bare(stem), stems[0] ?? stem]);
  }),
);

/** What a stem stands for among its near synonyms: those of "artillery" and "guns" are one. */
export function senseOf(stem: string): string {
  const key = bare(stem);
  return senseOfStem.get(key) ?? key;
}

/** "destro" of "destroy", "destroy" of "destroyed": one without its last vowel. */
function bare(stem: string): string {
  return stem.length > 4 ? stem.replace(/[eyi]$/, '') : stem;
}
