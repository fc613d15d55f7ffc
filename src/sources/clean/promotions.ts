import { isPagePart, isPointerElsewhere } from './other-languages.ts';

/**
 * What an outlet asks of its reader, or offers beside the article. Every rule reads one whole line.
 */

/** "Read more: …", "Related: …", "READ ALSO | …", "Watch: …", "See also: …", "More from Example Wire:", "Tags: …". */
const pointer =
  /^[\s[({*•»>→▶-]*(?:read (?:more|also|next|this|the full (?:story|article|statement|text|transcript|interview))|also read|related(?: (?:stories|articles?|coverage|content|links?|news|topics?|posts?|video|reading)(?: (?:from|on|about) .{1,60})?)?|more [\w ]{1,30} (?:stories|news|coverage|articles)|more (?:related )?(?:stories|coverage|news|articles|headlines)(?: (?:from|on|about) .{1,50})?|more (?:from|on|about) .{1,50}|see (?:also|more)|watch(?: (?:now|also|more|live|the (?:full )?(?:video|interview)|video))?|listen(?: now| also)?|in pictures|in photos|in case you missed it|icymi|don['’]t miss|recommended(?: (?:stories|for you|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|most (?:read|popular|viewed|shared)|trending(?: now)?|editor['’]?s?['’]? (?:picks?|choice)|top (?:stories|news)|must[- ]reads?|latest (?:stories|news|headlines|updates)|further reading|explore more|go deeper|dig deeper|full coverage|(?:suggested |popular )?topics?|tags?|filed under|categor(?:y|ies)|keywords|more)\s*(?:[:|»>→]|[-–—]\s|$)/i;
/** "Read more about the talks here", "Read our full coverage", "See the full list". */
const readOn =
  /^[\s[({*•»>→-]*(?:read|see|find|view) (?:(?:more|further)(?: (?:stories|news|coverage|articles))? (?:about|on|from|here|at)\b|(?:the|our) (?:full|complete|entire|latest) (?:story|article|coverage|list|report|statement|text|transcript|interview|document|guide)\b|our \w+)/i;
/** "Click here to …", "Tap here for …", "Click on the video above". */
const click = /^[\s[({*•»>→-]*(?:click|tap|swipe|press) (?:here|on|through|to|below|above|the)\b/i;
/** "Sign up for our newsletter", "Get the day's news in your inbox", "Subscribe to our podcast", "Want more? Turn on alerts". */
const offer =
  /^[\s[({*•»>→-]*(?:please )?(?:sign up|subscribe|get|join|receive|register|enter|never miss|don['’]t miss|start your (?:day|morning|week)|keep up|catch up|stay|want|thanks?|turn on|manage|love|enjoy(?:ing|ed)?|like what you|you can|try)\b.{0,160}\b(?:newsletters?|in-?box(?:es)?|e-?mail (?:address|alerts?|updates?)|your e-?mail|news alerts?|notifications?|app store|google play|unsubscribe|podcasts?|subscribers?|subscription|free account|delivered|sign up|daily briefing|our (?:\w+ )?(?:app|briefing))\b/i;
/** "Sign up", "Sign up here", "Subscribe to Example Plus", "Subscribe now". */
const signUp =
  /^[\s[({*•»>→-]*(?:sign up|subscribe)(?: (?:here|now|today|free|for free|to .{1,140}|for (?:our|the|free|more|daily|weekly|breaking) [\w’' ]{1,50}))?[.!:»>›→ ]*$/i;
/** "Follow us on Instagram", "Follow Jane Doe on Twitter @jdoe", "Join our Telegram channel", "Like us on Facebook". */
const follow =
  /^[\s[({*•»>→-]*(?:follow\b.{0,80}\b(?:us|facebook|twitter|instagram|youtube|linkedin|tiktok|threads|bluesky|mastodon|telegram|whatsapp|google news|on x|social media|live blog)\b|follow @\w+|(?:like|find|join|connect with|write to|talk to|chat with|message|reach|contact|e-?mail|watch) us\b|(?:reach|contact|e-?mail|follow) (?:the (?:reporters?|authors?|writers?|editors?)|him|her|them|me)\b|(?:join|follow) our\b|(?:you can )?(?:e-?mail|contact|reach|write to)\b.{1,60}\S@\S)/i;
/** "Download our app", "Support our journalism", "Become a member", "Already a subscriber? Log in", "Help us improve". */
const join =
  /^[\s[({*•»>→-]*(?:download (?:the|our)\b.{0,40}\bapp\b|(?:please )?(?:support|help|fund|power) (?:us|our|independent|quality|local)\b.{0,60}\b(?:journalism|reporting|news(?:room)?|work|improve|us)\b|donate(?: (?:now|today|here|to us))?[.!]?$|become an? (?:member|subscriber|supporter|patron)\b.{0,60}$|(?:already|not) an? (?:subscriber|member)\b|already (?:have an account|registered|subscribed)|create (?:an?|your)(?: free)? account|(?:do you )?(?:have|got) (?:a|any) (?:news )?(?:tips?|story|confidential)\b.{0,80}|send (?:us )?(?:your )?(?:tips?|news tips|feedback|comments)\b.{0,80})/i;
/** Small print under a form: "By signing up, you agree …", "You can unsubscribe at any time", "Thanks for signing up". */
const smallPrint =
  /^(?:by (?:signing|subscribing|clicking|submitting|providing|entering|registering|continuing)\b.{0,200}\b(?:agree|accept|consent|acknowledge)|you (?:can|may) (?:unsubscribe|opt out)|(?:your |enter your |an? )?e-?mail(?: address)?(?: \*| is required| required)?$|this (?:site|form) is protected by recaptcha|thank(?:s| you) for (?:subscribing|signing up|reading|your (?:subscription|support))|you['’]?(?: ha)?ve (?:successfully )?(?:subscribed|been subscribed|signed up)|we (?:use cookies|value your privacy)|this (?:site|website|page) uses cookies|accept (?:all )?cookies|please (?:check|verify|confirm) your e-?mail|an error (?:has )?occurred|something went wrong|view our (?:privacy|cookie)|all fields are required|delivered (?:daily|weekly) to your)/i;
/** "If you enjoyed this article, join Example Plus …". */
const enjoyed =
  /^[\s([*•»>→-]*if you (?:enjoyed|liked?|enjoy|loved?|value|appreciate|found)\b.{0,60}\b(?:articles?|stor(?:y|ies)|piece|posts?|newsletter|journalism|reporting|podcast|site|content|what you)\b/i;
/** "Jane Doe's book is out now. Follow her on Twitter @jdoe." */
const followWriter =
  /[.!?] (?:you can )?follow (?:him|her|them|me) (?:on|at) (?:twitter|facebook|instagram|x\b|threads|bluesky|mastodon|linkedin|@)/i;
/** "Want the best of our coverage? Check out our guide …", "Looking for more? Visit …". */
const question =
  /^[^\p{L}]*(?:want|need|looking for|curious|interested|hungry for|in the mood for)\b[^.!?]{0,100}\? (?:check out|read|see|sign up|try|explore|visit|get|subscribe|join|head|click|listen|here)\b/iu;
/** "Listen to Example Hour live at 12:45 weekdays - or listen back here.", "Watch the programme here." */
const tuneIn =
  /^[\s([*•»>→-]*(?:listen to|watch|tune in(?: to)?|catch|download|get|install)\b.{1,100}\b(?:here|live (?:at|on)\b.{0,40}|on (?:iplayer|sounds|demand)|(?:with|from) (?:the|our) [\p{L} ]{1,30}app)[.!»>›]*$/iu;

/** A reporter's words: such a line tells something. */
const telling =
  /\b(?:said|says|told|added|announced|according to|reported|stated|warned|insisted|agreed|will meet|met)\b/i;

/** "Read more: …", "Related articles" and the like. */
export function isPointer(line: string): boolean {
  return (line.length <= 240 && pointer.test(line) && !isProse(line)) || isPointerElsewhere(line);
}

/** True for a pointer with nothing behind it: headlines of other articles may follow it. */
export function isPointerHeading(line: string): boolean {
  return line.length <= 80 && /^[^:|]*[:|»>→]?\s*$/.test(line) && isPointer(line);
}

/** True for a prompt: to read on, to click, to sign up, to follow, to subscribe. */
export function isPromotion(line: string): boolean {
  if (line.length > 420) return false;
  if ((enjoyed.test(line) || followWriter.test(line)) && !telling.test(line)) return true;
  if (line.length > 320) return false;
  if (smallPrint.test(line) || isPagePart(line)) return true;
  if (line.length > 240 || telling.test(line)) return false;
  if (question.test(line) || tuneIn.test(line) || isOfferAtEnd(line)) return true;
  if (click.test(line) || signUp.test(line) || offer.test(line)) return true;
  return follow.test(line) || join.test(line) || (line.length <= 160 && readOn.test(line));
}

/** "There is more where that came from. Sign up to get our newsletter in your inbox.": a prompt with a sentence to lead up to it. */
function isOfferAtEnd(line: string): boolean {
  const [, opening = '', last = ''] = /^([^.!?]{3,90}[.!?…]+) (\p{Lu}[^.!?]{10,}[.!?]?)$/u.exec(line) ?? [];
  return (
    opening !== '' &&
    /^(?:please )?(?:sign up|subscribe|join|register|download)\b/i.test(last) &&
    offer.test(last)
  );
}

/** A reporting sentence behind the pointer's colon: an article's own paragraph under a run-in heading. */
function isProse(line: string): boolean {
  return telling.test(line) && /[.!?]["”’)]?$/.test(line);
}
