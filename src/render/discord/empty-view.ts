import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { timeOfInstant } from '../tree/time.ts';
import { inline, noLinks } from './inline-handlers.ts';
import { headAlone, type Part } from './part.ts';

const words: Readonly<Record<BriefingView, string>> = {
  full: 'Nothing is known as of',
  upcoming: 'No upcoming meetings are known as of',
  said: 'No statements are known as of',
  positions: 'No positions are known as of',
  changes: 'Nothing has changed since',
  sources: 'No sources are cited as of',
};

/** Says that there is nothing to show, and as of when. */
export function emptyView({ asOf, since, topic }: Briefing, view: BriefingView): Part {
  const time = timeOfInstant(view === 'changes' ? since : asOf, topic.timezone);
  return headAlone(`${words[view]} ${inline([time], { links: noLinks, timeStyle: 'f' })}.`);
}
