import { isMedium } from '../positions/outlets.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

const name = String.raw`\p{Lu}[\p{L}\d&-]*(?: (?:\p{Lu}[\p{L}\d&-]*|\d+))*`;
/** "sat down |with the Gazette|", "has been speaking |to Coast 24|", "spoke |exclusively to Radio Lima|". */
const partner = new RegExp(
  `^(?: [a-z]+ly| down| by (?:phone|telephone))* (?:with |to )?(the |The )?(${name})`,
  'u',
);
/** "|The Gazette has| met", "|Radio Lima| sat down". */
const asker = new RegExp(
  `(?:^|[.;:,“"] )(?:when )?([Tt]he )?(${name}) (?:(?:has|had|also|recently|first) )*$`,
  'u',
);

/**
 * Whether one of the two is a paper or a station, so that the words tell of an interview: "sat down with the Gazette on Monday",
 * "has been speaking to Coast 24", "Radio Lima met her at her office". Not "met the Gazette's owner", "met Tom Star".
 */
export function isInterview(scene: Scene, { start, end, phrase }: Trigger): boolean {
  const right = partner.exec(scene.text.slice(end));
  if (right && endsName.test(scene.lower.slice(end + right[0].length)) && isOutlet(scene, right, end))
    return true;
  const left = phrase === null ? asker.exec(scene.text.slice(0, start)) : null;
  return left !== null && isOutlet(scene, left, 0);
}

/** What follows the name itself; another noun or "'s" tells of somebody of it: "the Gazette's owner", "Post executives". */
const endsName =
  /^(?:$|[.,;:!?”")—–]| [—–-] | (?:in|on|at|to|for|about|by|from|after|before|during|over|this|last|late|early|earlier|and|as|that|because|while|when|yesterday|today|tonight|tomorrow|again)\b)/;

const isStation = /^(?:Radio|Television) |^Channel (?:\d+|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

/** @param from where the text that was searched begins in the sentence */
function isOutlet(
  scene: Scene,
  { 0: words, 1: article, 2: told = '', index }: RegExpExecArray,
  from: number,
): boolean {
  const hasArticle = article !== undefined;
  if (isOwnOutlet(scene, told, hasArticle)) return true;
  const last = told.slice(told.lastIndexOf(' ') + 1);
  if (!isMedium(told)) return false;
  if (isStation.test(told)) return true;
  const at = from + index + words.lastIndexOf(told);
  return (
    isMedium(last) &&
    (hasArticle || last !== told) &&
    (hasArticle || !scene.mentions.some(({ start }) => start >= at && start < at + told.length))
  );
}

/** Whether a name is the outlet's own, short or in full: "Coast 24" in Coast 24 Live, "the Herald" in the Harbour Herald. */
function isOwnOutlet({ document: { outlet } }: Scene, told: string, withArticle: boolean): boolean {
  if (outlet === null || !(isMedium(outlet) || / \d+$/.test(outlet))) return false;
  const [own, short] = [outlet, told].map((words) => words.toLowerCase().replace(/^the /, ''));
  if (own === undefined || short === undefined) return false;
  if (own === short) return true;
  return short.includes(' ') ? `${own} `.startsWith(`${short} `) : withArticle && own.endsWith(` ${short}`);
}
