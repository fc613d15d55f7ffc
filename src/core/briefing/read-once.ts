import type { Article } from '../model/article.ts';
import type { Findings } from '../model/finding.ts';
import { type Span, textOf } from '../model/span.ts';
import type { AnalysedArticle } from '../ports.ts';

// Most of what a briefing weighs hangs on one article alone, and an article stands in many briefings and beside many
// others. What is read here is kept with the object that it was read of, and goes when that goes.

/** What `make` gives of an object and nothing else, made when it is first asked for. */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const kept = known.get(of);
    if (kept) return kept.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/** What `read` gives of a part of an article's findings, beside its text and the other findings. */
export function oncePerPart<Part extends object, Read>(
  read: (part: Part, of: AnalysedArticle) => Read,
): (part: Part, of: AnalysedArticle) => Read {
  const known = new WeakMap<Part, AnalysedArticle & { readonly made: Read }>();
  return (part, { article, findings }) => {
    const kept = known.get(part);
    // A copy may have a part of its findings left, and a note may have mended others.
    if (kept?.article === article && kept.findings === findings) return kept.made;
    const made = read(part, { article, findings });
    known.set(part, { article, findings, made });
    return made;
  };
}

/** What `read` gives of an article and its findings. */
export function oncePerArticle<Read>(read: (of: AnalysedArticle) => Read): (of: AnalysedArticle) => Read {
  const ofFindings = oncePerPart((_: Findings, of) => read(of));
  return (of) => ofFindings(of.findings, of);
}

/** What `read` gives of a stretch of an article's text. */
export function oncePerSpan<Read>(
  read: (words: string, article: Article, span: Span) => Read,
): (article: Article, span: Span) => Read {
  const ofArticle = onceFor<Article, Map<number, { readonly made: Read }>>(() => new Map());
  return (article, { start, end }) => {
    const known = ofArticle(article);
    const key = start * longest + end;
    const kept = known.get(key);
    if (kept) return kept.made;
    const span = { start, end };
    const made = read(textOf(article.text, span), article, span);
    known.set(key, { made });
    return made;
  };
}

/** No article has so many characters. */
const longest = 2 ** 26;
