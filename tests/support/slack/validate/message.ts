import { isArray, isGiven, isObject, type JsonObject, objectsOf, stringOf } from '../../local-server/json.ts';
import { totals } from '../limits/blocks.ts';
import { messageLimits } from '../limits/messages.ts';
import { Refusal } from '../refusal.ts';
import { shownTexts } from '../shown.ts';
import { checkBlocks } from './blocks.ts';
import { checkLocalRules, type LocalRule } from './local-rules.ts';

/** What is done with a message's body. */
export interface MessagePlace {
  readonly kind: 'post' | 'update' | 'ephemeral';
  /** Rules of our own that a test has switched off. */
  readonly allows: ReadonlySet<LocalRule>;
}

/**
 * Looks at a message's body as Slack does before it shows anything.
 * @throws Refusal
 */
export function checkMessage(body: JsonObject, { kind, allows }: MessagePlace): void {
  const { blocks, text } = body;
  if (!isGiven(text) && !isGiven(blocks)) throw new Refusal('no_text');
  if (isGiven(blocks) && !isArray(blocks)) throw new Refusal('invalid_blocks_format');
  if (kind === 'update' && stringOf(text).length > messageLimits.updatedText) {
    throw new Refusal('msg_too_long');
  }
  refuse('invalid_blocks', checkBlocks(blocks, 'message', ['blocks']));
  checkTotals(body);
  checkMetadata(body);
  refuse('invalid_arguments', checkLocalRules(body, { unfurls: kind === 'post', allows }));
}

/** @throws Refusal where there are problems */
export function refuse(error: string, problems: Refusal['problems']): void {
  if (problems.length > 0) throw new Refusal(error, { problems });
}

function checkTotals(body: JsonObject): void {
  const blocks = objectsOf(body['blocks']);
  const texts = shownTexts(blocks);
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const markdown = texts
    .filter(({ format }) => format === 'markdown')
    .reduce((sum, { text }) => sum + text.length, 0);
  const tables = blocks.filter(({ type }) => type === 'table').length;
  if (tables > totals.tables) {
    throw new Refusal('invalid_attachments', {
      problems: [{ path: ['blocks'], message: 'only_one_table_allowed' }],
    });
  }
  if (markdown > totals.markdown || length > totals.blocks) throw new Refusal('msg_blocks_too_long');
}

/** https://docs.slack.dev/messaging/message-metadata: a type and a payload of plain values. */
function checkMetadata({ metadata }: JsonObject): void {
  if (metadata === undefined || metadata === null) return;
  if (!isObject(metadata)) throw new Refusal('invalid_metadata_format');
  const { event_type: type, event_payload: payload, ...rest } = metadata;
  const named = typeof type === 'string' && type !== '' && type.length <= 255;
  if (!named || !isObject(payload) || Object.keys(rest).length > 0) {
    throw new Refusal('invalid_metadata_format');
  }
}
