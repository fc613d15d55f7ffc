import { escaped } from '../../../render/discord/escape.ts';
import { clipped } from '../../chat/clipped.ts';
import { notice } from '../notice.ts';
import { topicButton } from '../topic-button.ts';
import type { CommandModule } from './command.ts';

/** `/help` */
export const help: CommandModule = {
  definition: {
    name: 'help',
    name_localizations: { uk: 'довідка' },
    description: 'How to ask for a briefing, and how to read one',
    description_localizations: { uk: 'Як попросити брифінг і як його читати' },
  },
  plan: (_command, { desk }) => ({
    to: 'asker',
    make: () => {
      const topics = desk.topics();
      const example = escaped(clipped(topics[0]?.id ?? 'topic', 40));
      const buttons = topics.slice(0, 5).map((topic) => topicButton(topic));
      return { message: notice('calm', words(example), buttons) };
    },
  }),
};

function words(example: string): string {
  return [
    '## What to type',
    `- **/briefing** ${example}: what was said in the talks and by whom, which meetings come next, what changed. Topics are offered as you type; \`/topics\` lists them.`,
    '- **view**: one part alone, such as the upcoming meetings or the positions of the sides.',
    '- **as_of**: the briefing as it stood then: a day (`2022-01-10`), a time in the topic’s zone (`2022-01-10 21:00`) or an instant (`2022-01-10T21:00:00Z`).',
    '- **private**: the answer is shown to you alone.',
    '- **/digest**: for those who may manage a channel. `/digest add` has a briefing come to it by itself, at its own hours and with what is new since the last one; `/digest list` shows what comes, and **Edit a line** under a digest hides a wrong line or mends who said it.',
    '## What the buttons do',
    'They open the other parts of a briefing, and give it as files: its meetings for your calendar (.ics), and its full text. What you open is shown to you alone; the briefing in the channel stays as it is.',
    '## How to read it',
    '- **[1]** after a line is its source: a blue number leads to the article whose words the line rests on, and **Sources** lists them all. Whatever stands in quotation marks stands so in the source; the rest is retold.',
    '- `new`, `updated` and `withdrawn` mark what changed lately; **Changes** says since when.',
    '- Upcoming meetings show their hour in your own time zone; sentences name the zone that they are in.',
  ].join('\n');
}
