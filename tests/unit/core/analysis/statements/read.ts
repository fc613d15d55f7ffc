import { findDates } from '../../../../../src/core/analysis/dates/dates.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import type { People } from '../../../../../src/core/analysis/people/people.ts';
import { findStatements } from '../../../../../src/core/analysis/statements/statements.ts';
import type { StatementFinding } from '../../../../../src/core/model/finding.ts';
import type { Span } from '../../../../../src/core/model/span.ts';

/** Knows whoever a test names: the words of a source, and the person's name. */
export function castOf(text: string, cast: Readonly<Record<string, string>>): People {
  const resolve = ({ start, end }: Span) => {
    const name = cast[text.slice(start, end)];
    if (name === undefined) return null;
    return { person: { name }, kind: 'person' as const, gender: null, party: null };
  };
  const bodies = { named: () => null, roled: () => null, hasKind: () => false, isKind: () => false };
  return { entries: [], mentions: [], polities: new Map(), bodies, resolve, findings: () => [] };
}

export function findIn(
  text: string,
  cast: Readonly<Record<string, string>> = {},
): readonly StatementFinding[] {
  const document = readDocument({ text, publishedAt: '2031-05-14', timezone: 'UTC' });
  return findStatements(document, castOf(text, cast), findDates(document));
}

/** Each statement as `source | cue | content`, spans of the content joined by ` … `. */
export function told(text: string): string[] {
  const words = ({ start, end }: Span) => text.slice(start, end);
  return findIn(text).map(({ source, cue, content }) =>
    [source ? words(source) : '-', cue ? words(cue) : '-', content.map(words).join(' … ')].join(' | '),
  );
}
