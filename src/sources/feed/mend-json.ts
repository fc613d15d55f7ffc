/** A JSON document as far as it could be read. */
export interface ReadJson {
  /** Undefined: nothing of it can be read. */
  readonly document: unknown;
  readonly problems: readonly string[];
}

/** Parses JSON; where it is cut off, up to the last item that is whole. */
export function readJson(text: string): ReadJson {
  const start = text.indexOf('{');
  const json = text.slice(start);
  const whole = parse(json);
  const before = text.slice(0, start).replaceAll('\ufeff', '').trim();
  const problems = before === '' ? [] : ['Something stood before its beginning: it was left out.'];
  if (whole !== undefined) return { document: whole, problems };
  const document = parse(closedJson(json));
  return {
    document,
    problems: [...problems, 'It is cut off or broken: it was read up to its last whole item.'],
  };
}

function parse(json: string): unknown {
  try {
    const document: unknown = JSON.parse(json);
    return document;
  } catch {
    return undefined;
  }
}

/** The text up to the end of the last object in a list of the outermost object, with what is open there closed. */
function closedJson(json: string): string {
  const open: string[] = [];
  let whole = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    if (sign === '"') at = endOfString(json, at);
    else if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === '}' || sign === ']') {
      open.pop();
      if (open.length === 0) return json.slice(0, at + 1);
      if (sign === '}' && open.join('') === '{[') whole = at + 1;
    }
    if (open.length > deepest) break;
  }
  return whole === 0 ? '' : `${json.slice(0, whole)}]}`;
}

const deepest = 200;

function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const sign = json.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '"') return at;
  }
  return json.length;
}
