/** Keys of an object in the order in which they are written, with the shape of what they hold. */
export type Shape = readonly (string | readonly [key: string, shape: Shape])[];

const ref: Shape = ['source', 'start', 'end', 'quote'];
const cites = ['cites', ref] as const;
const when: Shape = ['value', 'precision', 'stated', 'text'];
const person: Shape = ['name', 'title', 'affiliation', 'anonymous'];
const meeting: Shape = [
  'id',
  'title',
  'parties',
  ['participants', person],
  'place',
  ['start', when],
  ['end', when],
  ['movedFrom', when],
  'count',
  'status',
  cites,
];
const statement: Shape = [
  'id',
  ['speaker', person],
  'kind',
  'text',
  'cue',
  'denied',
  'toldTo',
  ['reportedBy', person],
  'runsOn',
  ['date', when],
  cites,
];

const source: Shape = [
  'n',
  'id',
  'title',
  'outlet',
  'url',
  'publishedAt',
  'publishedAtStated',
  'revision',
  'official',
  ['copies', ['id', 'title', 'outlet', 'url']],
];

/** The contract's order of a briefing's keys. */
export const briefingShape: Shape = [
  'schema',
  ['topic', ['id', 'title', 'timezone']],
  'asOf',
  'since',
  ['bottomLine', ['text', cites]],
  ['upcoming', meeting],
  ['held', meeting],
  ['cancelled', meeting],
  ['possible', meeting],
  ['statements', statement],
  ['positions', ['id', 'party', 'stance', 'text', cites]],
  ['corrections', ['id', 'outlet', 'at', 'was', 'now', 'text', ['withdrew', ['id', 'speaker']], cites]],
  ['differences', ['id', 'kind', 'about', ['versions', ['text', cites]]]],
  ['outlook', statement],
  ['figures', ['id', 'value', 'unit', 'about', ['speaker', person], cites]],
  ['changes', ['kind', 'what', 'id', 'text']],
  ['sources', source],
  ['notices', ['code', 'message']],
];

/** The same value with the keys of its objects in a shape's order; keys that the shape does not name come after. */
export function inOrder(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((element) => inOrder(element, shape));
  if (typeof value !== 'object' || value === null) return value;
  const held = new Map<string, unknown>(Object.entries(value));
  const named = shape.map((entry) => (typeof entry === 'string' ? ([entry, []] as const) : entry));
  const keys = new Set(named.map(([key]) => key));
  const first = named.flatMap(([key, inner]) =>
    held.has(key) ? [[key, inOrder(held.get(key), inner)]] : [],
  );
  const others = [...held].filter(([key]) => !keys.has(key));
  return Object.fromEntries([...first, ...others]);
}
