import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import type { InlineNode } from '../tree/nodes.ts';
import { timeOfInstant } from '../tree/time.ts';

const words: Readonly<Record<BriefingView, string>> = {
  full: 'Nothing is known as of',
  upcoming: 'No upcoming meetings are known as of',
  said: 'No statements are known as of',
  positions: 'No positions are known as of',
  changes: 'Nothing has changed since',
  sources: 'No sources are cited as of',
};

/** Says that there is nothing to show, and as of when. */
export function emptyWords({ asOf, since, topic }: Briefing, view: BriefingView): readonly InlineNode[] {
  const time = timeOfInstant(view === 'changes' ? since : asOf, topic.timezone);
  return [{ type: 'text', value: `${words[view]} ` }, time, { type: 'text', value: '.' }];
}
