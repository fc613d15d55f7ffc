/** How words are told apart in colour; without colour, words and places alone must do. */
export type Tone =
  | 'plain'
  | 'title'
  | 'heading'
  | 'name'
  | 'person'
  | 'time'
  | 'quotation'
  | 'quiet'
  | 'alert'
  | 'new'
  | 'updated'
  | 'withdrawn';

/** Words of one tone. `glue` in them is a space at which no line breaks unless it must. */
export interface Run {
  readonly text: string;
  readonly tone: Tone;
}

/** One line, before colour. */
export type Line = readonly Run[];

export const glue = '\u00a0';

/** Shows nothing; a line may break at it. */
export const breakHere = '\u200b';

export function run(text: string, tone: Tone = 'plain'): Run {
  return { text, tone };
}

/** Words that stay on one line where they can. */
export function glued(text: string): string {
  return text.replaceAll(' ', glue);
}
