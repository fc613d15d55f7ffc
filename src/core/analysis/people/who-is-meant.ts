import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { Bodies } from './bodies.ts';
import { companyBefore } from './company-before.ts';
import { bodyEntry, namelessEntry } from './entries.ts';
import { namedBehind } from './head-body.ts';
import { labelledRoles } from './labelled-roles.ts';
import { officeOf } from './offices.ts';
import type { Mention, PeopleEntry } from './people.ts';
import { resolverOf } from './resolver.ts';
import { shortBodies } from './short-bodies.ts';
import { writerOf } from './written-by.ts';

/**
 * Who is meant by the words of a span, asked in order: a transcript's label ("The CHAIRMAN."), somebody's paper ("her letter"),
 * those whom the words mention ("the minister", "it"), then bodies and people that are told for short ("the paper", "the
 * company", "his lawyer"); null where unsure.
 */
export function whoIsMeant(
  document: Document,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
  bodies: () => Bodies,
): (span: Span) => PeopleEntry | null {
  const resolve = resolverOf(document, entries, mentions);
  const written = writerOf(document, entries, mentions, resolve);
  const labelled = labelledRoles(document, entries, mentions);
  const byShortName = shortBodies(document.text);
  const byCompany = companyBefore(document, entries, mentions);
  const shortFor = (span: Span): PeopleEntry | null => {
    const said = document.text.slice(span.start, span.end).trim();
    return (
      namedBehind(said, document.text.slice(span.end, span.end + longestName), entries) ??
      byShortName(said, span) ??
      bodyOf(said, bodies()) ??
      byCompany(said, span) ??
      ownOf(said) ??
      bareBody(said)
    );
  };
  return (span) => {
    const who = labelled(span) ?? written(span) ?? resolve(span);
    if (who === null) return shortFor(span);
    // "The company cut jobs. It said": the company that the text has named.
    return who.kind === 'anonymous' ? (byCompany(who.person.name, span) ?? who) : who;
  };
}

/** No name of a body is longer, in characters. */
const longestName = 60;

/** "the union", "the airline": the only one of the article. */
function bodyOf(words: string, bodies: Bodies): PeopleEntry | null {
  const noun = /^(?:the|its|their) (\p{Ll}+)$/iu.exec(words)?.[1]?.toLowerCase() ?? '';
  const name = bodies.isKind(noun) ? bodies.roled(noun) : null;
  return name === null ? null : bodyEntry(name);
}

/** "The Secretariat recalled", of a body that the text names no further. */
function bareBody(words: string): PeopleEntry | null {
  const noun = bareNouns.exec(words)?.[1];
  return noun === undefined ? null : bodyEntry(noun);
}

const bareNouns =
  /^[Tt]he (Secretariat|Ministry|Commission|Committee|Board|Bureau|Authority|Agency|Department|Presidency|Directorate|Tribunal|Inspectorate|Mission|Embassy|Assembly)$/;

/** "his team doctor", "her lawyer": somebody of an office whose owner the text leaves open, as it says it. */
function ownOf(words: string): PeopleEntry | null {
  const head = /^(?:his|her|their) (?:\p{Ll}[\p{Ll}-]* ){0,3}(\p{Ll}[\p{Ll}-]*)$/iu.exec(words)?.[1];
  if (head === undefined || officeOf(head) === null) return null;
  return namelessEntry(words.charAt(0).toLowerCase() + words.slice(1));
}
