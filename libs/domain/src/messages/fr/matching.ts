/** The competence map: network, suggestions, matches. */
export const matchingMessages: Readonly<Record<string, string>> = {
  MATCH_EXISTS: '{organisations} sont déjà rapprochés pour cela ; leur rapprochement en est à : {status}.',
  MATCH_OF_ONE: 'Un rapprochement demande au moins deux organisations.',
  MATCH_FOR_NOTHING:
    'Dites à quoi sert le rapprochement : une action, un domaine thématique ou un élément de la boîte à outils.',
  MATCH_DATE_BEFORE: 'Le {date}, il n’en était pas encore là : sa dernière étape date du {last}.',
  MATCH_EVENT: '« {name} » n’est pas un événement de la boîte à outils ; on se rencontre lors d’événements.',
  UNKNOWN_DOMAIN: 'Il n’y a pas de domaine de compétence {code} ; il y a {expected}.',
  MATCH_TOOL: 'Rien ne s’appelle « {name} » dans la boîte à outils.',
  ONE_SUBJECT: 'Nommez un seul de ces éléments : action, area, domain, toolboxItem, call, organisation.',
  TIE_PAST_PROJECTS: '{count:projet passé|projets passés} : {projects}.',
  TIE_ACTIONS: '{count:action|actions} où travaillent les deux : {actions}.',
  SUGGEST_MISSING_DOMAINS: 'Couvre ce que personne n’y couvre encore : {domains}.',
  SUGGEST_WORKS_IN_AREA: 'Travaille dans d’autres actions sur le même sujet : {areas}.',
  SUGGEST_WORKS_NEAR_AREA: 'Travaille dans des domaines voisins : {areas}.',
  SUGGEST_OWN_THEME: 'En fait l’un de ses propres thèmes : {themes} ({areas}).',
  SUGGEST_REGION_PRIORITY:
    '{region} en a fait une priorité de sa spécialisation intelligente : {priorities} ({areas}).',
  SUGGEST_PAST_PROJECT: 'A déjà mené des projets avec {organisations} : {projects}.',
  SUGGEST_LETTER: 'Une lettre de soutien le nomme avec {organisations} ({regions}).',
  SUGGEST_LESS_DEVELOPED: '{region} est une région moins développée, et aucune n’y participe encore.',
  TOOLBOX_ITEM_HAS_MATCHES:
    '{item} compte {matches:rapprochement|rapprochements}, faits pour lui ou à son occasion ; il reste dans la boîte à outils.',
  MATCH_CALL: 'Il n’y a pas d’appel « {name} ».',
};
