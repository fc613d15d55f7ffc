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
}

export function markText({ print, twin, gave, tries }: InputMark): string {
  return [print, twin, gave, tries ?? ''].join(' ');
}

/** The mark of an input; one that says nothing where it is to be read anew. */
export function readMark(input: InputState | undefined): InputMark {
  const [print = '', twin = '', gave = '', tries = ''] = input?.fingerprint.split(' ') ?? [];
  return { print, twin, gave, tries: tries === '' ? null : Number(tries) };
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
