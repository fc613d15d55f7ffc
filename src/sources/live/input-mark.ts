import { fingerprint } from '../../core/fingerprint.ts';
import type { InputState } from '../../core/ports.ts';

/** What is remembered of an item or a page in its input's fingerprint. */
export interface InputMark {
  /** Changes whenever what the source gives does. */
  readonly print: string;
  /** What it has in common with the same article under another key: see `twinMark`. */
  readonly twin: string;
  /** Of the text that it gave: see `textMark`. */
  readonly gave: string;
  /** How often its page was tried in vain and is to be tried again; null: there is none to be read. */
  readonly tries: number | null;
  /** Why its page was not read, for good; empty: it was, or there is none. */
  readonly withheld: string;
}

export function markText({ print, twin, gave, tries, withheld }: InputMark): string {
  const mark = [print, twin, gave, tries ?? ''];
  return (withheld === '' ? mark : [...mark, withheld]).join(' ');
}

/** The mark of an input; one that says nothing where it is to be read anew. */
export function readMark(input: InputState | undefined): InputMark {
  const [print = '', twin = '', gave = '', tries = '', withheld = ''] = input?.fingerprint.split(' ') ?? [];
  return { print, twin, gave, tries: tries === '' ? null : Number(tries), withheld };
}

interface Told {
  readonly title: string;
  readonly text: string;
}

export function textMark({ title, text }: Told): string {
  return fingerprint([title, text]);
}

/** An article keeps its date when its site gives it another headline, address and id; one without a date, its text. */
export function twinMark({ publishedAt, text }: Told & { readonly publishedAt: string | null }): string {
  return publishedAt === null ? `text:${fingerprint([text])}` : `date:${publishedAt}`;
}
