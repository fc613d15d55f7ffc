import type { Fields } from '../validate/rule.ts';

/** https://docs.discord.com/developers/resources/channel#start-thread-from-message */
export const threadFields: Fields = {
  name: { is: 'text', min: 1, max: 100, notBlank: true, required: true },
  auto_archive_duration: { is: 'integer', min: 60, max: 10_080 },
  rate_limit_per_user: { is: 'integer', min: 0, max: 21_600 },
};

/** Minutes after which a thread may be archived. */
export const archiveDurations: readonly number[] = [60, 1_440, 4_320, 10_080];

/** Channels in which a message can have a thread: text, announcements. */
export const threadParents: readonly number[] = [0, 5];

/** Channels in which nothing is written: categories, directories, forums, media. */
export const wordless: readonly number[] = [4, 14, 15, 16];

/** What may be changed of a thread here. */
export const threadChanges: Fields = {
  name: { is: 'text', min: 1, max: 100 },
  archived: { is: 'boolean' },
  locked: { is: 'boolean' },
  auto_archive_duration: { is: 'integer', min: 60, max: 10_080 },
};
