import type { Topic } from '../../core/model/topic.ts';

/** What a briefing's file is called and what it is. */
export interface FileFacts {
  readonly name: string;
  /** In words, for the line beside it. */
  readonly what: string;
  readonly contentType: string;
}

const kinds = {
  ics: { extension: 'ics', contentType: 'text/calendar', what: 'the meetings for your calendar' },
  markdown: { extension: 'md', contentType: 'text/markdown', what: 'the whole briefing' },
} as const;

/**
 * `harbour-2031-03-05.ics`: the day of the briefing in its topic's zone; plain letters alone stay as they are everywhere.
 * @param asOf an instant, ISO 8601
 */
export function fileFacts({ id, timezone }: Topic, format: keyof typeof kinds, asOf: string): FileFacts {
  const plain = id
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part !== '')
    .join('-');
  const day = Temporal.Instant.from(asOf).toZonedDateTimeISO(timezone).toPlainDate();
  const { extension, contentType, what } = kinds[format];
  return { name: `${plain.slice(0, 60) || 'briefing'}-${day.toString()}.${extension}`, what, contentType };
}
