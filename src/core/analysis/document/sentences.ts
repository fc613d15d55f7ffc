import type { Span } from '../../model/span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop after one of these ends no sentence by itself. */
const abbreviation =
  /(?:^|[\s(“"‘'[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Amb|Sec|Rev|Hon|St|Ste|Jr|Sr|vs|No|Nos|Art|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|approx|ca|cf|e\.g|i\.e|[A-Z])\.$/;
/** These end a sentence only where the next begins like one. */
const mayEnd = /(?:\b(?:[A-Za-z]\.){2,}|\b(?:a\.m|p\.m|etc|al)\.)$/;
const closers = /^[”"’')\]»]+\s*/;

/** Sentences of one paragraph, without the blanks between them. */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const pieces: Span[] = [];
  for (const { segment, index } of segmenter.segment(body)) {
    const previous = pieces.at(-1);
    const end = index + segment.length;
    if (previous && !endsSentence(body.slice(previous.start, previous.end).trimEnd(), body.slice(index))) {
      pieces[pieces.length - 1] = { start: previous.start, end };
    } else {
      pieces.push({ start: index, end });
    }
  }
  return pieces.flatMap((piece) => {
    const segment = body.slice(piece.start, piece.end);
    const lead = segment.length - segment.trimStart().length;
    const words = segment.trim();
    if (!words) return [];
    const start = paragraph.start + piece.start + lead;
    return [{ start, end: start + words.length }];
  });
}

function endsSentence(before: string, after: string): boolean {
  if (closers.test(after)) return false;
  if (abbreviation.test(before)) return false;
  const next = after.trimStart();
  if (mayEnd.test(before))
    return /^["“‘'([]*\p{Lu}/u.test(next) && !/^(?:ET|EST|EDT|GMT|CET|PT|Eastern|Pacific)\b/.test(next);
  if (/(?:…|\.\.\.)["”’']*$/.test(before)) return /^["“‘'([]*\p{Lu}/u.test(next);
  return !/^\p{Ll}/u.test(next);
}
