import type { Bodies } from '../people/bodies.ts';

const kinds =
  'union|federation|movement|militia|alliance|coalition|party|association|guild|league|front|bloc|consortium|cooperative';
/** "the |Nord Havens union|", "The |Blue Coast party|": a name with what it is in small letters. */
const named = new RegExp(
  `\\b[Tt]he[ ](?<name>(?:(?!The\\b)\\p{Lu}[\\p{L}\\p{N}&-]+(?:['’]s?)?[ ]){1,4}(?:\\p{Ll}+(?:ers|ors|men|workers)?['’][ ])?)(?<kind>${kinds})(?![\\p{L}-])`,
  'gu',
);
const noName =
  /^(?:Labou?r|Conservative|Democratic|Republican|Socialist|Liberal|Green|European|African|Soviet|Christian|Western|Eastern|Northern|Southern|Trade|Trades|Credit|Student)\s/;

/** An article's bodies with those that it tells by a name and a kind in small letters. */
export function withNamedKinds(bodies: Bodies, text: string): Bodies {
  const found = new Map<string, string>();
  const byKind = new Map<string, Set<string>>();
  for (const { groups } of text.matchAll(named)) {
    const name = (groups?.['name'] ?? '').trim();
    const kind = groups?.['kind'] ?? '';
    if (name === '' || noName.test(`${name} `)) continue;
    const full = bodies.named(name) ?? bodies.named(`${name} ${kind}`) ?? `${name} ${kind}`;
    found.set(name.toLowerCase(), full).set(`${name} ${kind}`.toLowerCase(), full);
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(full));
  }
  if (found.size === 0) return bodies;
  return {
    ...bodies,
    named: (words) => bodies.named(words) ?? found.get(words.toLowerCase()) ?? null,
    roled: (noun) => bodies.roled(noun) ?? (bodies.hasKind(noun) ? null : onlyOf(byKind.get(noun))),
    hasKind: (noun) => bodies.hasKind(noun) || byKind.has(noun),
  };
}

function onlyOf(names: ReadonlySet<string> | undefined): string | null {
  const [only, ...others] = names ?? [];
  return only !== undefined && others.length === 0 ? only : null;
}
