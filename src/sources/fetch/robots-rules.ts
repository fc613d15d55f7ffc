/** What a robots.txt says to one bot: RFC 9309, 2.2. */
export interface RobotsRules {
  /** @param path with its query, as a URL has it */
  allows(path: string): boolean;
  /** Between two requests, s; 0: it does not say. Not of the RFC, but widely written. */
  readonly crawlDelay: number;
}

interface Group {
  /** In lower case; `*`: all that have no group of their own. */
  readonly bots: string[];
  readonly rules: Rule[];
  crawlDelay: number;
}

interface Rule {
  readonly isAllowed: boolean;
  /** What stands between the `*`. */
  readonly parts: readonly string[];
  /** Nothing may follow (`$`). */
  readonly isWhole: boolean;
  /** Of two rules that speak of a path the longer one counts. */
  readonly length: number;
}

/** @param token what the bot is called, without version */
export function robotsRules(text: string, token: string): RobotsRules {
  const groups = groupsOf(text);
  const named = groups.filter(({ bots }) => bots.includes(token.toLowerCase()));
  const ours = named.length > 0 ? named : groups.filter(({ bots }) => bots.includes('*'));
  const rules = ours
    .flatMap((group) => group.rules)
    .sort((one, other) => other.length - one.length || Number(other.isAllowed) - Number(one.isAllowed));
  return {
    allows: (path) => {
      const plain = plainPath(path);
      return rules.find((rule) => speaksOf(rule, plain))?.isAllowed ?? true;
    },
    crawlDelay: Math.max(0, ...ours.map(({ crawlDelay }) => crawlDelay)),
  };
}

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line.slice(0, longestLine)) ?? [];
    const field = name.toLowerCase();
    const group = groups.at(-1);
    if (field === 'user-agent') {
      const bot = botName(value);
      if (isNaming && group) group.bots.push(bot);
      else groups.push({ bots: [bot], rules: [], crawlDelay: 0 });
      isNaming = true;
    } else if (group && addTo(group, field, value.trim())) isNaming = false;
  }
  return groups;
}

/** False where the line is none of a group: a sitemap's, say. */
function addTo(group: Group, field: string, value: string): boolean {
  if (field === 'crawl-delay') {
    const seconds = Number(value);
    if (Number.isFinite(seconds) && seconds > 0) group.crawlDelay = seconds;
    return true;
  }
  if (field !== 'allow' && field !== 'disallow') return false;
  if (value !== '') group.rules.push(ruleOf(value, field === 'allow'));
  return true;
}

/** `Readout/1.2` and `readout` are one. */
function botName(value: string): string {
  return value.trim() === '*' ? '*' : (/^[a-z_-]*/i.exec(value.trim())?.[0] ?? '').toLowerCase();
}

function ruleOf(pattern: string, isAllowed: boolean): Rule {
  const plain = plainPath(pattern);
  const isWhole = plain.endsWith('$');
  const parts = (isWhole ? plain.slice(0, -1) : plain).split(/\*+/);
  return { isAllowed, parts, isWhole, length: plain.length };
}

/** Each part where it first comes is right: a later place leaves less for what follows. */
function speaksOf({ parts, isWhole }: Rule, path: string): boolean {
  const [first = '', ...others] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  if (last === undefined) return at === path.length;
  return path.length - last.length >= at && path.endsWith(last);
}

/** One spelling of what may be written plainly or in percent: RFC 9309, 2.2.2. */
function plainPath(path: string): string {
  return path
    .replaceAll(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text.toWellFormed()))
    .replaceAll(/%[\da-f]{2}/gi, (code) => {
      const character = String.fromCodePoint(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    });
}

/** What follows in a line is not read. */
const longestLine = 2000;
