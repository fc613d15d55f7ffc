import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/render/slack/payload.ts';
import { slackAnswer } from '../../../../src/render/slack/slack-answer.ts';
import { briefing } from '../../../fixtures/briefing.ts';
import {
  asOf,
  bold,
  date,
  fjord,
  gap,
  head,
  header,
  italic,
  list,
  quote,
  rich,
  section,
  timed,
  two,
  wire,
} from './written-blocks.ts';

const upcoming = [
  header('Upcoming'),
  rich(
    section(
      bold('Talks on cod quotas'),
      ', Bergen',
      gap,
      wire,
      two,
      '\n',
      date(1646816400, '{date_long_pretty} at {time}', 'Wed, 9 Mar 2022, 10:00 (Europe/Oslo)'),
      '\n',
      'Ingrid Solvang',
      ' (fisheries minister, Norway)',
      ', ',
      'Mads Kjeldgaard',
      ' (trade minister, Denmark)',
      '\n\n',
      bold('Ministers’ call'),
      gap,
      two,
      gap,
      italic('updated'),
      '\n',
      'Mon, 14 Mar 2022',
      ' — ',
      bold('moved from '),
      'Thu, 10 Mar 2022',
      '\n',
      'Norway, Denmark',
    ),
  ),
];
const calledOff = [
  header('Called off or moved'),
  rich(
    section(
      bold('Dinner of both delegations'),
      ', Oslo',
      gap,
      two,
      gap,
      italic('new'),
      '\n',
      'Tue, 8 Mar 2022',
      ' — ',
      bold('called off'),
      '\n',
      'Norway, Denmark',
      '\n\n',
      bold('Ministers’ call'),
      gap,
      two,
      gap,
      italic('updated'),
      '\n',
      'Thu, 10 Mar 2022',
      ' — ',
      bold('moved to '),
      'Mon, 14 Mar 2022',
    ),
  ),
];
const possible = [
  header('Possible'),
  rich(section(bold('Further meeting'), ', Brussels', gap, two, '\n', 'no date set', '\n', 'European Union')),
];
const corrections = [
  header('Corrections'),
  rich(
    section(bold('The Fjord Post'), ', ', 'Mon, 7 Mar 2022'),
    list(['An earlier version of this article gave the number of boats as 2,400. It is 4,200.', gap, fjord]),
  ),
];
const said = [
  header('What was said'),
  rich(
    section(bold('Mads Kjeldgaard'), ' · trade minister, Denmark'),
    list([
      'predicted ',
      'the Bergen round would be “long, cold and useful.”',
      ' — ',
      'Tue, 8 Mar 2022',
      gap,
      two,
    ]),
    quote(
      '“There is a fair chance of a deal by summer”',
      ' — ',
      'Tue, 8 Mar 2022',
      gap,
      two,
      gap,
      italic('new'),
    ),
    section('\n', bold('A senior Danish official'), ' · Denmark'),
    list([bold('denied: '), 'Copenhagen had threatened to close its harbours', gap, two]),
    section('\n', bold('Ingrid Solvang'), ' · fisheries minister, Norway'),
    quote(
      '“We will not sign away a third of our boats”',
      ' — ',
      'to Harbour Wire’s “Morning Tide”',
      ', ',
      'Mon, 7 Mar 2022',
      gap,
      wire,
    ),
    quote(
      'warned: ',
      '“patience has an end”',
      ' … ',
      '“so has the season”',
      ' — ',
      'Mon, 7 Mar 2022',
      gap,
      wire,
    ),
    list(['said ', 'she did not expect a settlement before Easter', ' — ', 'Mon, 7 Mar 2022', gap, wire]),
  ),
];
const differences = [
  header('Where sources differ'),
  rich(
    section(bold('How Mads Kjeldgaard is quoted'), ' (wording)'),
    list(
      ['“a fair chance of a deal by summer”', gap, two],
      ['“a fair chance of an agreement by summer”', gap, fjord],
    ),
    section('\n', bold('What diplomats told and a senior Danish official denied'), ' (fact)'),
    list(
      ['Denmark had threatened to close its harbours', gap, fjord],
      [bold('denied: '), 'Copenhagen had threatened to close its harbours', gap, two],
    ),
  ),
];
const positions = [
  header('Positions'),
  rich(
    section(bold('Denmark')),
    list(['demands: ', 'Norway open its coastal waters to smaller trawlers', gap, two]),
  ),
];
const held = [
  header('Held'),
  rich(
    section(
      bold('First round of talks on cod quotas'),
      ', Esbjerg',
      gap,
      wire,
      '\n',
      'Fri, 4 Mar 2022',
      '\n',
      'Norway, Denmark',
    ),
  ),
];
const outlook = [
  header('Outlook and figures'),
  rich(
    list(
      [bold('Mads Kjeldgaard'), ': ', '“There is a fair chance of a deal by summer”', gap, two],
      [bold('Ingrid Solvang'), ' ', 'said ', 'she did not expect a settlement before Easter', gap, wire],
      [bold('4,200'), ' ', 'boats would be affected', ' — ', bold('Mads Kjeldgaard'), gap, two],
    ),
  ),
];
const notices = [
  header('Notices'),
  rich(list(['https://skerry.example/feed could not be read: connection refused'])),
];

const views = [
  [
    'full',
    [
      header('North Sea cod talks'),
      timed(`${asOf} · 3 sources`),
      rich(
        list(
          [
            'Next: talks on cod quotas (Ingrid Solvang, Mads Kjeldgaard), Bergen, Wed, 9 Mar 2022, 10:00 (Europe/Oslo).',
            gap,
            wire,
          ],
          [
            'Mads Kjeldgaard (trade minister, Denmark): “There is a fair chance of a deal by summer”',
            gap,
            two,
          ],
        ),
      ),
      ...upcoming,
      ...calledOff,
      ...possible,
      ...corrections,
      header('What changed'),
      timed(
        '<!date^1646681400^Since {date_short_pretty} at {time}|Since Mon, 7 Mar 2022, 20:30 (Europe/Oslo)>',
      ),
      rich(
        list(
          [italic('withdrawn'), ' ', 'A remark of Mads Kjeldgaard was withdrawn by its outlet'],
          ['Called off: Dinner of both delegations, Oslo, Tue, 8 Mar 2022', gap, two],
          [
            italic('updated'),
            ' ',
            'Moved from Thu, 10 Mar 2022: Ministers’ call, Mon, 14 Mar 2022',
            gap,
            two,
          ],
          [bold('Mads Kjeldgaard'), ': ', '“There is a fair chance of a deal by summer”', gap, two],
        ),
      ),
      ...said,
      ...differences,
      ...positions,
      ...held,
      ...outlook,
      ...notices,
    ],
  ],
  ['upcoming', [...head, ...upcoming, ...calledOff, ...possible, ...held]],
  ['said', [...head, ...said, ...outlook]],
  ['positions', [...head, ...positions, ...differences]],
  [
    'changes',
    [
      ...head,
      header('What changed'),
      timed(
        '<!date^1646681400^Since {date_short_pretty} at {time}|Since Mon, 7 Mar 2022, 20:30 (Europe/Oslo)>',
      ),
      rich(
        list(
          ['Called off: Dinner of both delegations, Oslo, Tue, 8 Mar 2022', gap, two],
          [
            italic('updated'),
            ' ',
            'Moved from Thu, 10 Mar 2022: Ministers’ call, Mon, 14 Mar 2022',
            gap,
            two,
          ],
          [bold('Mads Kjeldgaard'), ': ', '“There is a fair chance of a deal by summer”', gap, two],
          [italic('withdrawn'), ' ', 'A remark of Mads Kjeldgaard was withdrawn by its outlet'],
        ),
      ),
      ...corrections,
    ],
  ],
  [
    'sources',
    [
      ...head,
      header('Sources'),
      rich(
        section(
          wire,
          ' Bergen braces for a second round',
          '\n',
          'Harbour Wire',
          ', ',
          date(1646636400, '{date_short}', 'Mon, 7 Mar 2022, 08:00 (Europe/Oslo)'),
          '\n\n',
          two,
          ' Danes see a deal by summer',
          '\n',
          'Kattegat Telegraph',
          ', ',
          'Tue, 8 Mar 2022',
          ' (date implied)',
          '\n\n',
          fjord,
          ' Two ministers and four thousand boats',
          '\n',
          'The Fjord Post',
          ', ',
          date(1646665200, '{date_short}', 'Mon, 7 Mar 2022, 16:00 (Europe/Oslo)'),
          ', ',
          'revision 2',
          '\n\n',
          '1 more article read, not cited.',
        ),
      ),
      ...notices,
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Block[]])[];

describe('slackAnswer, as Slack is sent it', () => {
  it.each(views)('draws the view "%s"', (view, blocks) => {
    const { message, thread } = slackAnswer(briefing, { view, page: 1, pageUrl: null });
    expect(message.blocks.slice(0, -1)).toEqual(blocks);
    expect(message.blocks.at(-1)?.type).toBe('actions');
    expect(thread).toEqual([]);
  });
});
