import type { Topic } from './model/topic.ts';
import type { BriefingRequest } from './model/view.ts';
import type { SourceRecord } from './ports.ts';

/**
 * What a chat platform asks of the service. The work is done elsewhere: no call keeps the caller's thread busy, and a
 * platform can go on acknowledging while a briefing is made.
 */
export interface Desk<Message> {
  /** The topics as their files say now. */
  topics(): readonly Topic[];
  /** When each source of a topic was last read, and what it gave. */
  records(topic: Topic): Promise<readonly SourceRecord[]>;
  /** A part of the topic's briefing as the platform shows it. */
  message(topic: Topic, request: BriefingRequest): Promise<Message>;
  /**
   * The topic's whole briefing as a file.
   * @param asOf an instant, ISO 8601
   * @param workspace the server or workspace of whoever asks, as `workspaceKey` gives it; null: none
   */
  file(topic: Topic, format: 'ics' | 'markdown', asOf: string, workspace: string | null): Promise<string>;
}
