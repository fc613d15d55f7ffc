import type { Composer } from '../core/digests/ports.ts';
import { amendPosted, composeCorrection } from './composing/corrections.ts';
import { composeDigest } from './composing/digest.ts';
import { drawingOf } from './composing/drawing.ts';
import { composeAlert, composeReminder, watchMeetings } from './composing/meetings.ts';
import type { ComposerParts } from './composing/parts.ts';
import { composeTrouble } from './composing/trouble.ts';

/** Makes what is delivered, as the platform that it goes to shows it. */
export function createComposer(parts: ComposerParts): Composer {
  const { drawing: load = drawingOf } = parts;
  return {
    compose: async (delivery, subscription) => {
      const drawing = await load(delivery.target.platform);
      switch (delivery.kind) {
        case 'digest':
          return composeDigest(parts, drawing, delivery, subscription);
        case 'reminder':
          return composeReminder(parts, drawing, delivery, subscription);
        case 'alert':
          return composeAlert(parts, drawing, delivery, subscription);
        case 'correction':
          return composeCorrection(parts, drawing, delivery, subscription);
        case 'trouble':
          return composeTrouble(parts, drawing, delivery, subscription);
      }
    },
    watch: (subscription) => watchMeetings(parts, subscription),
    amend: async (posted, subscription) =>
      amendPosted(parts, await load(posted.delivery.target.platform), posted, subscription),
  };
}
