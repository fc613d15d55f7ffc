import type { Briefing } from '../../core/model/briefing.ts';
import type { BriefingView } from '../../core/model/view.ts';
import { emptyWords } from '../chat/empty-words.ts';
import { noLinks } from '../chat/links.ts';
import { inline } from './inline-handlers.ts';
import { headAlone, type Part } from './part.ts';

/** Says that there is nothing to show, and as of when. */
export function emptyView(briefing: Briefing, view: BriefingView): Part {
  return headAlone(inline(emptyWords(briefing, view), { links: noLinks, timeStyle: 'f' }));
}
