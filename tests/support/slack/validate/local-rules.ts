import { isArray, isObject, type Json, type JsonObject, stringOf } from '../../local-server/json.ts';
import { dateTokens, localLimits } from '../limits/messages.ts';
import type { Problem } from '../refusal.ts';
import { type ShownText, shownTexts } from '../shown.ts';

/**
 * What we do not allow ourselves, though Slack would take it:
 * - `LOCAL_TEXT`: blocks without a `text` for notifications and screen readers
 * - `LOCAL_TEXT_CUT`: a `text` that Slack cuts (it is taken all the same)
 * - `LOCAL_BUDGET`: blocks near the length that Slack refuses
 * - `LOCAL_UNFURL`: previews of links that were not asked for
 * - `LOCAL_MENTION`: people, groups or whole channels called
 * - `LOCAL_DATE`: a date that Slack shows as it was typed
 */
export type LocalRule =
  | 'LOCAL_TEXT'
  | 'LOCAL_TEXT_CUT'
  | 'LOCAL_BUDGET'
  | 'LOCAL_UNFURL'
  | 'LOCAL_MENTION'
  | 'LOCAL_DATE';

/** What a message's body breaks of our own rules. */
export function checkLocalRules(
  body: JsonObject,
  { unfurls, allows }: { readonly unfurls: boolean; readonly allows: ReadonlySet<LocalRule> },
): readonly Problem[] {
  const texts = shownTexts(body['blocks'], ['blocks']);
  const text = stringOf(body['text']);
  const all: readonly ShownText[] = [{ text, format: 'mrkdwn', path: ['text'] }, ...texts];
  const found = [
    ...(texts.length > 0 && text.trim() === ''
      ? [broken('LOCAL_TEXT', ['text'], 'blocks need a text beside them')]
      : []),
    ...checkBudget(texts),
    ...(unfurls ? checkUnfurls(body) : []),
    ...all.flatMap(checkMarks),
    ...checkCalls(body),
    ...checkRichText(body['blocks'], ['blocks']),
  ];
  return found.filter(({ rule }) => !allows.has(rule)).map(({ problem }) => problem);
}

interface Broken {
  readonly rule: LocalRule;
  readonly problem: Problem;
}

function broken(rule: LocalRule, path: Problem['path'], message: string): Broken {
  return { rule, problem: { path, message: `${rule} ${message}` } };
}

function checkBudget(texts: readonly ShownText[]): readonly Broken[] {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= localLimits.blocks) return [];
  return [broken('LOCAL_BUDGET', ['blocks'], `${length} characters, beyond ${localLimits.blocks}`)];
}

function checkUnfurls(body: JsonObject): readonly Broken[] {
  return ['unfurl_links', 'unfurl_media']
    .filter((key) => body[key] !== false)
    .map((key) => broken('LOCAL_UNFURL', [key], 'must be false'));
}

/** `<@U…>`, `<!here>`, `<!subteam^…>` and the like; of what starts with `<!`, dates alone are fine. */
function checkMarks({ text, format, path }: ShownText): readonly Broken[] {
  if (format === 'plain') return [];
  const mentions = [...text.matchAll(/<(?:@|!(?!date\^))[^>]{0,100}/g)].map(([found]) =>
    broken('LOCAL_MENTION', path, `calls somebody: ${found}`),
  );
  const dates = [...text.matchAll(/<!date\^[^>]{0,500}>?/g)]
    .filter(([found]) => !isDate(found))
    .map(([found]) => broken('LOCAL_DATE', path, `Slack cannot show it: ${found}`));
  return [...mentions, ...dates];
}

/** `<!date^SECONDS^FORMAT|FALLBACK>` or `<!date^SECONDS^FORMAT^LINK|FALLBACK>`, in tokens that Slack knows. */
function isDate(mark: string): boolean {
  const format = /^<!date\^\d{1,12}\^([^^|>]+)(?:\^https?:[^^|>]+)?\|[^|>]+>$/.exec(mark)?.[1];
  if (format === undefined) return false;
  const tokens = [...format.matchAll(/\{([^{}]*)\}/g)].map(([, token = '']) => token);
  return tokens.length > 0 && tokens.every((token) => dateTokens.has(token));
}

/** Arguments that make Slack find names in plain words. */
function checkCalls(body: JsonObject): readonly Broken[] {
  return [
    ...(body['link_names'] === true ? [broken('LOCAL_MENTION', ['link_names'], 'links names')] : []),
    ...(body['parse'] === 'full' ? [broken('LOCAL_MENTION', ['parse'], 'links names')] : []),
  ];
}

/** Elements of rich text that call somebody. */
function checkRichText(value: Json | undefined, path: Problem['path']): readonly Broken[] {
  if (isArray(value)) return value.flatMap((one, index) => checkRichText(one, [...path, index]));
  if (!isObject(value)) return [];
  const type = stringOf(value['type']);
  const own = ['user', 'usergroup', 'broadcast'].includes(type)
    ? [broken('LOCAL_MENTION', path, `calls somebody: ${type}`)]
    : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => checkRichText(one, [...path, key]))];
}
