import { stemsOf } from '../words.ts';

/** Words of news that stand for one another, by stems: two outlets seldom choose the same. */
const senses: readonly string[] = [
  'guns artillery howitzers cannon mortars',
  'pull withdraw withdrew withdrawn retreat move',
  'pact deal accord agreement treaty text communiqué communique',
  'plant factory mill works',
  'boat ship vessel trawler cutter pirogue canoe dhow skiff',
  'lorry truck',
  'strike walkout stoppage walk',
  'hospital clinic ward infirmary',
  'nurse midwife',
  'wage pay salary',
  'aircraft plane jet airliner',
  'delay pause postponement moratorium freeze wait',
  'road highway motorway street',
  'penalty fine',
  'row quarrel dispute argument disagree disagreement',
  'front rebels insurgents guerrillas',
  'ministry minister',
  'town city municipality',
  'child children kid pupil schoolchild',
  'start begin began open launch',
  'end close finish conclude',
  'offer bid proposal propose',
  'want ask demand seek',
  'read reads look looks',
  'aid help assistance relief',
  'nobody none',
  'speak talk spoke spoken',
  'big large great huge',
  'fire blaze',
  'home house',
  'destroy burn raze flatten gut',
  'gets receives given granted',
  'vote ballot poll',
  'owner boss head chief',
  'forest wood trees',
  'dead killed died deaths',
  'lift elevator',
  'shop store',
  'price cost bill',
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
