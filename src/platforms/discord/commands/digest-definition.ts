import { forManagers } from '../may-manage.ts';
import type { CommandDefinition, OptionDefinition, SubcommandDefinition } from './command.ts';

/** Text and announcement channels, and threads of all kinds. */
const textChannels = [0, 5, 10, 11, 12];

/** A reminder comes a day before a meeting at the earliest. */
const mostMinutes = 1_440;

const topic: OptionDefinition = {
  type: 3,
  name: 'topic',
  name_localizations: { uk: 'тема' },
  description: 'What the digest is about',
  description_localizations: { uk: 'Про що має бути дайджест' },
  required: true,
  autocomplete: true,
  max_length: 100,
};

const time = {
  type: 3,
  name: 'time',
  name_localizations: { uk: 'час' },
  description: 'When it comes: 9am, 09:00, 8:30 pm; several with commas',
  description_localizations: { uk: 'Коли його надсилати: 9am, 09:00, 8:30 pm; кілька разів через кому' },
  max_length: 100,
} as const;

const channel: OptionDefinition = {
  type: 7,
  name: 'channel',
  name_localizations: { uk: 'канал' },
  description: 'The channel or thread that gets it; this one where left out',
  description_localizations: { uk: 'Канал або гілка, куди він приходить; якщо не вказати, сюди' },
  channel_types: textChannels,
};

/** What may be wanted of a digest, be it new or not. */
const wishes: readonly OptionDefinition[] = [
  {
    type: 3,
    name: 'days',
    name_localizations: { uk: 'дні' },
    description: 'On which days: weekdays, weekends, daily, mon,wed or mon-fri',
    description_localizations: { uk: 'У які дні: weekdays, weekends, daily, mon,wed або mon-fri' },
    max_length: 100,
  },
  {
    type: 3,
    name: 'timezone',
    name_localizations: { uk: 'часовий_пояс' },
    description: 'By the clock of which place: Europe/Kyiv, New York',
    description_localizations: { uk: 'За годинником якого місця: Europe/Kyiv, New York' },
    autocomplete: true,
    max_length: 100,
  },
  {
    type: 3,
    name: 'sections',
    name_localizations: { uk: 'розділи' },
    description: 'What it tells of: upcoming, changes, said, positions or everything',
    description_localizations: { uk: 'Про що розповідає: upcoming, changes, said, positions або everything' },
    autocomplete: true,
    max_length: 100,
  },
  {
    type: 3,
    name: 'quiet',
    name_localizations: { uk: 'без_новин' },
    description: 'What is said when nothing is new',
    description_localizations: { uk: 'Що сказати, коли нічого нового немає' },
    choices: [
      { name: 'One line, once a day', name_localizations: { uk: 'Один рядок раз на день' }, value: 'line' },
      { name: 'Nothing at all', name_localizations: { uk: 'Зовсім нічого' }, value: 'silent' },
    ],
  },
  {
    type: 4,
    name: 'remind',
    name_localizations: { uk: 'нагадати' },
    description: 'So many minutes before each upcoming meeting a reminder comes; 0 for none',
    description_localizations: { uk: 'За скільки хвилин нагадувати про кожну зустріч; 0, якщо не треба' },
    min_value: 0,
    max_value: mostMinutes,
  },
  {
    type: 5,
    name: 'alerts',
    name_localizations: { uk: 'сповіщення' },
    description: 'Tell at once when a meeting is set, moved or called off',
    description_localizations: {
      uk: 'Повідомляти одразу, коли зустріч призначено, перенесено чи скасовано',
    },
  },
  {
    type: 8,
    name: 'mention',
    name_localizations: { uk: 'згадати' },
    description: 'The role that each digest mentions',
    description_localizations: { uk: 'Роль, яку згадує кожен дайджест' },
  },
];

const noMention: OptionDefinition = {
  type: 5,
  name: 'no_mention',
  name_localizations: { uk: 'без_згадки' },
  description: 'Mention nobody any more',
  description_localizations: { uk: 'Більше нікого не згадувати' },
};

const id: OptionDefinition = {
  type: 3,
  name: 'id',
  name_localizations: { uk: 'дайджест' },
  description: 'Which digest of this channel',
  description_localizations: { uk: 'Який дайджест цього каналу' },
  required: true,
  autocomplete: true,
  max_length: 100,
};

/** A subcommand about one of the channel's digests. */
function about(
  name: string,
  description: string,
  uk: { readonly name: string; readonly description: string },
): SubcommandDefinition {
  return {
    type: 1,
    name,
    name_localizations: { uk: uk.name },
    description,
    description_localizations: { uk: uk.description },
    options: [id],
  };
}

/** `/digest` as Discord is told of it: for those who may manage channels, in servers alone. */
export const digestDefinition: CommandDefinition = {
  name: 'digest',
  name_localizations: { uk: 'дайджест' },
  description: 'A briefing that comes by itself, at this channel’s own hours, with what is new',
  description_localizations: { uk: 'Брифінг, який сам приходить у канал у свій час із тим, що нового' },
  default_member_permissions: forManagers,
  contexts: [0],
  integration_types: [0],
  options: [
    {
      type: 1,
      name: 'add',
      name_localizations: { uk: 'додати' },
      description: 'Have a digest on a topic delivered to a channel',
      description_localizations: { uk: 'Замовити дайджест на тему в канал' },
      options: [topic, { ...time, required: true }, ...wishes.slice(0, 3), channel, ...wishes.slice(3)],
    },
    {
      type: 1,
      name: 'list',
      name_localizations: { uk: 'список' },
      description: 'The digests of this channel, and when they come',
      description_localizations: { uk: 'Дайджести цього каналу і коли вони приходять' },
    },
    {
      type: 1,
      name: 'edit',
      name_localizations: { uk: 'змінити' },
      description: 'Change a digest of this channel; what is left out stays as it is',
      description_localizations: { uk: 'Змінити дайджест цього каналу; чого не вказано, те лишається' },
      options: [id, time, ...wishes, noMention],
    },
    about('pause', 'Hold a digest back until it is resumed', {
      name: 'призупинити',
      description: 'Притримати дайджест, доки його не відновлять',
    }),
    about('resume', 'Have a paused digest come again', {
      name: 'відновити',
      description: 'Знову надсилати призупинений дайджест',
    }),
    about('remove', 'End a digest for good', {
      name: 'видалити',
      description: 'Назавжди припинити дайджест',
    }),
    about('preview', 'See the next digest as it would be now; only you see it', {
      name: 'перегляд',
      description: 'Побачити наступний дайджест, яким він був би зараз; лише для вас',
    }),
    about('now', 'Have a digest delivered at once, beside its hours', {
      name: 'зараз',
      description: 'Надіслати дайджест негайно, поза розкладом',
    }),
  ],
};
