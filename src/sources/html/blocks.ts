import type { HtmlElement, HtmlNode } from './document.ts';

const block = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FIGCAPTION FORM BUTTON SELECT TEXTAREA INPUT NAV MENU DIALOG'.split(
    ' ',
  ),
);

/**
 * The text of an element, one paragraph a block element, a blank line between them. A paragraph that is a link from end to
 * end and no sentence leads to another article and is left out. Takes any depth.
 */
export function blockText(root: HtmlElement): string {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let linked = 0;
  let links = 0;
  const finish = (): void => {
    const text = parts.join('').trim();
    if (text && !isLinkAlone(text, linked)) paragraphs.push(text);
    parts = [];
    linked = 0;
  };
  const stack: (HtmlNode | Mark)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') finish();
    else if (node === 'link') links--;
    else if (node === 'line' || node === 'cell') parts.push(node === 'line' ? '\n' : ' ');
    else if (node.nodeType === textNode) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      parts.push(text);
      if (links > 0) linked += text.trim().length;
    } else if (node.nodeName.toUpperCase() === 'A') {
      links++;
      stack.push('link', ...childrenOf(node));
    } else if (node.nodeType === elementNode || node === root) stack.push(...partsOf(node));
  }
  finish();
  return paragraphs.join('\n\n');
}

type Mark = 'end' | 'line' | 'cell' | 'link';

const elementNode = 1;
const textNode = 3;

/** An element's children in the order in which a stack gives them back, with the marks around them. */
function partsOf(node: HtmlNode): (HtmlNode | Mark)[] {
  const name = node.nodeName.toUpperCase();
  if (skipped.has(name)) return [];
  if (name === 'BR') return ['line'];
  if (name === 'TD' || name === 'TH') return ['cell', ...childrenOf(node)];
  return block.has(name) ? ['end', ...childrenOf(node), 'end'] : childrenOf(node);
}

function childrenOf(node: HtmlNode): HtmlNode[] {
  return [...node.childNodes].reverse();
}

/** A headline that is nothing but a link: "Ministers to meet in Vienna". */
function isLinkAlone(text: string, linked: number): boolean {
  return linked >= 0.9 * text.length && !/[.!?…”"。]$/.test(text);
}

/** True where elements are nested deeper than so many levels. */
export function isDeeperThan(root: HtmlNode, levels: number): boolean {
  const stack: (readonly [HtmlNode, number])[] = [[root, 0]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [node, depth] = entry;
    if (depth > levels) return true;
    for (const child of node.childNodes) if (child.nodeType === elementNode) stack.push([child, depth + 1]);
  }
  return false;
}
