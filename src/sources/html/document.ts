/**
 * The little of the DOM that is used here, typed: TypeScript's DOM library stays out of a program that has no browser.
 */

export interface HtmlNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  removeAttribute(name: string): void;
  replaceWith(node: HtmlElement): void;
  readonly parentElement: HtmlElement | null;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
}

/** What Readability gives; absent parts are empty. */
export interface ReadableArticle {
  readonly title: string;
  readonly byline: string;
  readonly content: HtmlElement | null;
}

export interface HtmlTools {
  parse(html: string): HtmlDocument;
  /** Changes the document. Null where it finds no article; throws on a document that is too deep or too large. */
  readable(document: HtmlDocument): ReadableArticle | null;
}

/** A shorter reading makes Readability try again less strictly; its own 500 drops the boxes of short news. */
const fewestLetters = 250;
const mostElements = 60_000;
let tools: Promise<HtmlTools> | null = null;

// Both libraries speak of the DOM's types, which are not known here and so fit ours.
/** Loads the parser when the first page is read: it costs 130 ms, which a topic of text files need not pay. */
export function loadHtmlTools(): Promise<HtmlTools> {
  tools ??= Promise.all([import('linkedom'), import('@mozilla/readability')]).then(
    ([{ parseHTML }, { Readability }]) => ({
      parse: (html) => parseHTML(html).document,
      readable: (document) => {
        const reader = new Readability<HtmlElement>(document, {
          serializer: (node) => node,
          maxElemsToParse: mostElements,
          charThreshold: fewestLetters,
        });
        const article = reader.parse();
        if (!article) return null;
        return { title: article.title ?? '', byline: article.byline ?? '', content: article.content ?? null };
      },
    }),
  );
  return tools;
}
