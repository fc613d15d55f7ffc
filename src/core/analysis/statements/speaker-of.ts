import type { Span } from '../../model/span.ts';
import type { People, PeopleEntry } from '../people/people.ts';

/** Never one of two who speak together: "Norland and Sudland said" has no one speaker. */
export function speakerOf(
  text: string,
  people: People,
  source: Span | null,
  antecedent: Span | null,
): PeopleEntry | null {
  if (source === null) return null;
  const words = text.slice(source.start, source.end);
  const comma = words.indexOf(', ');
  const name = { start: source.start, end: comma > 0 ? source.start + comma : source.end };
  const joint = /\s(?:and|&)\s+/.exec(text.slice(name.start, name.end));
  if (joint !== null) {
    const at = source.start + joint.index;
    const first = people.resolve({ start: name.start, end: at });
    const second = people.resolve({ start: at + joint[0].length, end: name.end });
    const isNameless = (first === null || first.kind === 'anonymous') && second?.kind === 'person';
    if (isNameless && twoTitles.test(text.slice(name.start, name.end))) return second;
    if (first !== null && second !== null && first !== second) return null;
  }
  return (
    byInitials(words, people) ??
    people.resolve(source) ??
    people.resolve(name) ??
    (antecedent && people.resolve(antecedent))
  );
}

/** "|the actor and Lumen ambassador| Ana Rivera": what one person is besides. */
const twoTitles =
  /^(?![Aa]n? )[^,]{0,60}? and (?!(?:the|an?|his|her|its|their|our|two|three|other|some|another)\b)(?:[\p{L}\p{N}'’-]+ ){0,4}(?!(?:of|for|from|at|in|on|with)\b)\p{Ll}[\p{Ll}-]* \p{Lu}/u;

/** "AR: …" in an interview with Ana Rivera. */
function byInitials(words: string, { entries }: People): PeopleEntry | null {
  if (!/^\p{Lu}{2,3}$/u.test(words)) return null;
  const [only, ...others] = entries.filter(({ kind, person: { name, anonymous } }) => {
    const parts = name.split(/[\s-]+/);
    return (
      kind === 'person' &&
      anonymous !== true &&
      parts.length > 1 &&
      parts.map((part) => part.charAt(0)).join('') === words
    );
  });
  return others.length === 0 ? (only ?? null) : null;
}
