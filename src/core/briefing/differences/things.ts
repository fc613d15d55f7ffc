import { stemsOf } from '../words.ts';

/** Words for one kind of people or things; an outlet's "lorries" are another's "trucks". */
const things: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['labour', new Set('workers employees staff jobs posts positions roles'.split(' '))],
  ['captives', new Set('prisoners prisoner captives detainees hostages hostage inmates'.split(' '))],
  ['crowd', new Set('protesters demonstrators marchers supporters strikers'.split(' '))],
  ['aboard', new Set('passengers travellers customers'.split(' '))],
  ['townspeople', new Set('residents villagers citizens civilians'.split(' '))],
  ['fighters', new Set('troops soldiers servicemen fighters militants conscripts reservists'.split(' '))],
  ['crew', new Set('crew crews fishermen sailors crewmen seamen seafarers'.split(' '))],
  ['vehicles', new Set('trucks lorries vehicles'.split(' '))],
  ['vessels', new Set('boats vessels ships pirogues canoes trawlers cutters dhows skiffs smacks'.split(' '))],
  ['rolling stock', new Set('wagons carriages coaches'.split(' '))],
  ['homes', new Set('homes households houses dwellings'.split(' '))],
  ['seats', new Set('seats places'.split(' '))],
  ['links', new Set('routes connections'.split(' '))],
  ['flights', new Set('flights departures planes'.split(' '))],
  ['shops', new Set('shops stores outlets'.split(' '))],
  ['letters', new Set('objections comments letters submissions complaints responses'.split(' '))],
  ['papers', new Set('licences permits'.split(' '))],
  ['breaches', new Set('violations breaches infringements'.split(' '))],
  ['places', new Set('villages hamlets settlements'.split(' '))],
  ['wells', new Set('wells boreholes'.split(' '))],
];
/** "settlement" as an agreement, "outlet" as a newspaper, "in place". */
const ofTwoSenses = /^(?:settl|outlet|plac|post|posit|rol|role|respons|stor|connect)$/;
const kindsByStem: ReadonlyMap<string, string> = new Map(
  things
    .flatMap(([kind, units]) => stemsOf([...units].join(' ')).map((stem): [string, string] => [stem, kind]))
    .filter(([stem]) => !ofTwoSenses.test(stem)),
);

/** The kind that a word's stem is of: "vessels" for "boat" and "ship"; undefined where it is of none. */
export function kindOfStem(stem: string): string | undefined {
  return kindsByStem.get(stem);
}

/** People of any kind. */
const anybody: ReadonlySet<string> = new Set(
  'people persons killed dead wounded injured hurt missing displaced freed released victims casualties deaths men women'.split(
    ' ',
  ),
);
/** Who works at a trade is among an employer's workers. */
const trades: ReadonlySet<string> = new Set(
  'nurses orderlies doctors teachers drivers pilots miners dockworkers controllers cleaners porters guards farmers labourers engineers technicians clerks carers midwives paramedics firefighters officers strikers members'.split(
    ' ',
  ),
);
const human: ReadonlySet<string> = new Set([
  'labour',
  'captives',
  'crowd',
  'aboard',
  'townspeople',
  'fighters',
  'crew',
]);

/** What two units may both mean; null where they mean different things. */
export function thingOf(a: string, b: string): string | null {
  if (a === b) return kindOf(a);
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one === other) return one;
  if (one === 'labour' && trades.has(other)) return other;
  if (other === 'labour' && trades.has(one)) return one;
  if (one === 'people') return human.has(other) ? other : null;
  return other === 'people' && human.has(one) ? one : null;
}

/** The kind that a unit is of; the unit itself where it stands alone. */
export function kindOf(unit: string): string {
  if (anybody.has(unit)) return 'people';
  return things.find(([, units]) => units.has(unit))?.[0] ?? unit;
}

/** Under which numbers are gathered that may be compared: all people under one. */
export function groupOf(unit: string): string {
  const kind = kindOf(unit);
  return human.has(kind) || trades.has(kind) ? 'people' : kind;
}
