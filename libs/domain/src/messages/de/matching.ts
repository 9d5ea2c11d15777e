/** The competence map: network, suggestions, matches. */
export const matchingMessages: Readonly<Record<string, string>> = {
  MATCH_EXISTS: '{organisations} sind hierfür bereits zusammengeführt; der Stand: {status}.',
  MATCH_OF_ONE: 'Eine Zusammenführung braucht mindestens zwei Organisationen.',
  MATCH_FOR_NOTHING:
    'Geben Sie an, wofür zusammengeführt wird: für eine Maßnahme, ein Themenfeld oder einen Eintrag des Werkzeugkastens.',
  MATCH_DATE_BEFORE: 'Am {date} war es noch nicht so weit: Der letzte Schritt ist vom {last}.',
  MATCH_EVENT: '„{name}“ ist keine Veranstaltung des Werkzeugkastens; man trifft sich auf Veranstaltungen.',
  UNKNOWN_DOMAIN: 'Es gibt keinen Kompetenzbereich {code}; es gibt {expected}.',
  MATCH_TOOL: 'Im Werkzeugkasten heißt nichts „{name}“.',
  ONE_SUBJECT: 'Nennen Sie genau eines: action, area, domain, toolboxItem, call, organisation.',
  TIE_PAST_PROJECTS: '{count:früheres Projekt|frühere Projekte}: {projects}.',
  TIE_ACTIONS: '{count:Maßnahme|Maßnahmen}, an der beide arbeiten: {actions}.',
  SUGGEST_MISSING_DOMAINS: 'Deckt ab, was dort noch niemand abdeckt: {domains}.',
  SUGGEST_WORKS_IN_AREA: 'Arbeitet in anderen Maßnahmen am selben Thema: {areas}.',
  SUGGEST_WORKS_NEAR_AREA: 'Arbeitet in benachbarten Themenfeldern: {areas}.',
  SUGGEST_OWN_THEME: 'Hat dies unter den eigenen Themen: {themes} ({areas}).',
  SUGGEST_REGION_PRIORITY:
    '{region} hat es zu einem Schwerpunkt der intelligenten Spezialisierung gemacht: {priorities} ({areas}).',
  SUGGEST_PAST_PROJECT: 'Hat schon Projekte mit {organisations} durchgeführt: {projects}.',
  SUGGEST_LETTER: 'Ein Unterstützungsschreiben nennt sie zusammen mit {organisations} ({regions}).',
  SUGGEST_LESS_DEVELOPED: '{region} ist eine weniger entwickelte Region, und noch keine solche ist beteiligt.',
  TOOLBOX_ITEM_HAS_MATCHES:
    '{item} hat {matches:Zusammenführung|Zusammenführungen}, dafür oder dabei entstanden; der Eintrag bleibt im Werkzeugkasten.',
  MATCH_CALL: 'Es gibt keinen Aufruf „{name}“.',
};
