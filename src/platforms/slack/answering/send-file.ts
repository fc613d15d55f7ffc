import { z } from 'zod';
import { SlackFailure } from '../errors.ts';
import type { FilePlan, SlackFile } from '../plan.ts';
import { failureNotice } from '../surfaces/notice.ts';
import { type Course, fieldsOf, logFailure, madeInTime, placeOf } from './course.ts';
import { patiently } from './patiently.ts';
import { upload } from './post.ts';
import { directMessages } from './routes.ts';
import { tell } from './say.ts';
import { sentNotice, troubleNotice } from './words.ts';

/** Sends a file to the asker by direct message, and says so where it was asked for. */
export async function sendFile(course: Course, plan: FilePlan): Promise<void> {
  const place = placeOf(course.asked);
  const file = await madeInTime(course, plan.make);
  if (!file) return tell(course, place, failureNotice(course.reference));
  try {
    const channelId = await patiently(() => directMessages(course));
    const isThere = place?.channelId === channelId;
    await sent(course, file, channelId, isThere ? place.threadTs : null);
    course.log.debug(fieldsOf(course), 'answered');
    if (place && !isThere) await tell(course, place, sentNotice(file));
  } catch (error) {
    const failure = logFailure(course, 'a file', error);
    const notice = troubleNotice(asTold(failure), course.reference);
    if (notice) await tell(course, place, notice);
  }
}

/** Before the last step nobody sees anything of a file, whatever became of the step. */
function asTold(failure: SlackFailure): SlackFailure {
  const isUnseen = failure.kind === 'unknown-outcome' && failure.method !== lastStep;
  return isUnseen ? new SlackFailure(failure.method, 'refused', failure.facts) : failure;
}

const lastStep = 'files.completeUploadExternal';
const place = z.object({ upload_url: z.string(), file_id: z.string() });

/** https://docs.slack.dev/messaging/working-with-files#upload */
async function sent(
  { api }: Course,
  { name, content, title }: SlackFile,
  channelId: string,
  threadTs: string | null,
): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const asked = { filename: name, length: bytes.length };
  const answer = place.safeParse(await patiently(() => api.call('files.getUploadURLExternal', asked)));
  if (!answer.success)
    throw new SlackFailure('files.getUploadURLExternal', 'refused', { code: 'no-address' });
  const { upload_url: address, file_id: id } = answer.data;
  await patiently(() => upload(address, bytes));
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  const files = [{ id, title }];
  await patiently(() => api.call(lastStep, { files, channel_id: channelId, ...thread }));
}
