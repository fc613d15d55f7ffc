/**
 * What pages in German, French, Spanish, Italian, Portuguese and Dutch leave in copied text. Every rule reads one whole line.
 */

/** "Lesen Sie auch: …", "À lire aussi", "Te puede interesar", "Leggi anche | …", "Leia mais". */
const pointer =
  /^[\s([*•»>→▶-]*(?:lesen sie (?:auch|mehr|dazu|hier|weiter)|lies (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen|artikel|nachrichten|aus dem ressort)|(?:das|dies) könnte (?:sie|dich|euch|ihnen) auch (?:interessieren|gefallen)|(?:auch|noch) interessant|weitere (?:artikel|beiträge|meldungen|nachrichten|themen|news|links)|(?:ähnliche|verwandte|passende) (?:artikel|beiträge|themen|meldungen)|zum thema|meistgelesene?n?|meist gelesen|schlagw(?:orte|örter)|(?:à )?lire (?:aussi|également|la suite)|à lire|voir aussi|(?:articles?|contenus?) (?:liés|associés|similaires)|sur le même (?:sujet|thème)|(?:les )?plus lus|mots[- ]clés|le[ae] también|leer más|lea más|te (?:puede|podría) interesar|también te puede interesar|(?:noticias|artículos|notas|contenidos) relacionad[ao]s|(?:ver|vea|mira|mirá) también|lo más (?:leído|visto)|etiquetas|leggi anche|(?:ti )?potrebbe(?:ro)? interessar(?:ti|vi)|articoli (?:correlati|simili)|ti potrebbe interessare|leia (?:também|mais)|veja (?:também|mais)|(?:notícias|matérias) relacionadas|mais lidas|lees ook|meer over|gerelateerde artikelen)\s*(?:[:|»>→!?…]|[-–—]\s|$)/iu;

/** "Teilen", "Zurück zur Übersicht", "Publicité", "Comentarios (3)", "Anzeige". */
const furniture =
  /^(?:(?:artikel |seite |beitrag |diesen (?:artikel|beitrag) )?(?:teilen|drucken|merken|versenden|empfehlen|kommentieren|bewerten)|anzeige|werbung|zurück(?: zur (?:übersicht|startseite))?|nach oben|zum seitenanfang|\d* ?kommentare?(?: ?\(\d+\))?|kommentar (?:schreiben|verfassen|hinterlassen)|antworten|antwort abbrechen|weiterlesen|mehr anzeigen|inhaltsverzeichnis|inhalt|impressum|datenschutz(?:erklärung)?|bildergalerie|startseite|partager(?: (?:sur .{1,30}|cet article))?|publicité|imprimer|(?:\d+ )?commentaires?|haut de page|compartir|publicidad|imprimir|(?:\d+ )?comentarios?(?: ?\(\d+\))?|condividi|pubblicità|stampa|commenti|compartilh(?:ar|e)|publicidade|iklan|delen|advertentie|reacties)[:.…»]*$/iu;

/** "Abonnieren Sie unseren Newsletter", "Folgen Sie uns auf …", "Gefällt Ihnen unser Magazin?", "Suscríbete a …", "Síguenos en …". */
const prompt =
  /^[\s([*•»>→-]*(?:(?:jetzt |hier )?(?:abonnieren sie|abonniere|abonniert) |(?:jetzt )?(?:unseren?|den|zum) .{0,30}newsletter|melden sie sich .{0,40}newsletter|melde dich .{0,40}newsletter|folg(?:en sie|e|t) (?:uns|mir)(?= (?:auch |jetzt )?(?:auf|bei|via)\b|[!.:@]|$)|gefällt (?:dir|ihnen|euch) (?:unser|der artikel|dieser artikel|was)|(?:unterstütze|unterstützen sie) (?:uns|unser)|abonnez-vous|suivez-nous|inscrivez-vous .{0,40}newsletter|suscríbe(?:te|se)|síg(?:uenos|anos)|únete a nuestr|recibe .{0,60}(?:correo|newsletter|whatsapp|notificaciones)|iscriviti|seguici|segui(?:ci)? .{0,20} su (?:facebook|telegram|instagram)|assine|siga[- ]nos|receba .{0,60}(?:e-?mail|newsletter|whatsapp)|participe do .{0,30}grupo|schrijf je in|volg ons)/iu;

/** A reporter's words: such a line tells something. */
const telling =
  /\b(?:sagte|erklärte|teilte mit|berichtete|laut|a déclaré|dit|selon|dijo|afirmó|según|ha detto|secondo|disse|segundo|zei|volgens)\b/iu;

/** A pointer to other articles, with or without a headline behind it. */
export function isPointerElsewhere(line: string): boolean {
  return line.length <= 200 && pointer.test(line) && !telling.test(line);
}

/** A button, label or prompt of the page. */
export function isPagePart(line: string): boolean {
  if (line.length <= 60 && furniture.test(line)) return true;
  return line.length <= 320 && prompt.test(line) && !telling.test(line);
}
