import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople } from '../../../../../src/core/analysis/people/people.ts';
import listed from '../../../../fixtures/people/passages.json' with { type: 'json' };

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly people: readonly {
    readonly name: string;
    readonly title?: string;
    readonly affiliation?: string;
  }[];
  /** Words of the passage (their nth occurrence) and the name of whom they mean; null where two readings compete. */
  readonly asks: readonly { readonly words: string; readonly nth: number; readonly who: string | null }[];
}

const passages: readonly Passage[] = listed;

function startOf(text: string, words: string, nth: number): number {
  let from = -1;
  for (let count = 0; count < nth; count++) {
    const rest = text.slice(from + 1);
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const at = rest.search(new RegExp(String.raw`(?<![\p{L}])${escaped}(?![\p{L}])`, 'u'));
    if (at < 0) throw new Error(`"${words}" stands fewer than ${nth} times in: ${text}`);
    from += 1 + at;
  }
  return from;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name);
}

test.each(passages)(
  'passage $id: people, titles and who is meant are read right',
  ({ text, people, asks }) => {
    const found = findPeople(readDocument({ text }));
    const named = found
      .findings()
      .filter(({ anonymous }) => anonymous !== true)
      .map(({ name, title, affiliation }) => ({
        name,
        ...(title === undefined ? {} : { title }),
        ...(affiliation === undefined ? {} : { affiliation }),
      }));
    const meant = asks.map(({ words, nth }) => {
      const start = startOf(text, words, nth);
      return { words, nth, who: found.resolve({ start, end: start + words.length })?.person.name ?? null };
    });
    expect({ people: named.sort(byName), asks: meant }).toEqual({ people: [...people].sort(byName), asks });
  },
);
