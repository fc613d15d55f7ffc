import { plain } from '../../../render/slack/draw.ts';
import type { SlackMessage } from '../../../render/slack/payload.ts';
import type { SlackFailure } from '../errors.ts';
import type { SlackFile } from '../plan.ts';
import { failureNotice, line, notice, strong } from '../surfaces/notice.ts';
import type { Home, Modal } from '../view.ts';

/** What the asker is told where an answer was not taken; null: nothing that they could not see themselves. */
export function troubleNotice(failure: SlackFailure, reference: string): SlackMessage | null {
  switch (failure.kind) {
    case 'unknown-outcome':
      return notice('warm', [
        line(strong('The answer may not have arrived.')),
        line('Slack did not say whether it took it. Ask again if you do not see it.'),
      ]);
    case 'limited':
      return notice('warm', [
        line(strong('Slack takes no more messages here for the moment.')),
        line(`Please ask again ${soon(failure.retryAfterMs)}.`),
      ]);
    case 'refused-place':
      return notice('warm', [
        line(strong('Slack does not let me write where you asked.')),
        line('Ask me in a direct message, or in a channel that I am in.'),
      ]);
    case 'expired':
      return notice('warm', [
        line(strong('That took too long.')),
        line('Slack gives a few seconds for this. Please try again.'),
      ]);
    case 'outdated':
      return null;
    case 'missing-scope':
    case 'unauthorised':
    case 'unreached':
    case 'ours':
    case 'refused':
      return failureNotice(reference);
  }
}

function soon(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  return seconds < 90 ? 'in a minute' : `in ${Math.ceil(seconds / 60)} minutes`;
}

/** Says where a file went. */
export function sentNotice({ title, name }: SlackFile): SlackMessage {
  return notice('calm', [line(strong('Sent to you in a direct message: '), `${title} (${name}).`)]);
}

/** A modal that could not be filled. */
export function failureModal(reference: string, { title, close, callback_id }: Frame): Modal {
  return { type: 'modal', callback_id, title, close, blocks: failureNotice(reference).blocks };
}

type Frame = Pick<Modal, 'title' | 'close' | 'callback_id'>;

/** Around a failure where no other frame is at hand. */
export const plainFrame: Frame = {
  callback_id: 'failure',
  title: plain('Briefing'),
  close: plain('Close'),
};

/** A Home that could not be made. */
export function failureHome(reference: string): Home {
  return { type: 'home', blocks: failureNotice(reference).blocks };
}
