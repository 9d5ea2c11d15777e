/** The competence map: network, suggestions, matches. */
export const matchingMessages: Readonly<Record<string, string>> = {
  MATCH_EXISTS: '{organisations} sono già abbinati per questo; il loro abbinamento è a: {status}.',
  MATCH_OF_ONE: 'Un abbinamento richiede almeno due organizzazioni.',
  MATCH_FOR_NOTHING:
    'Indichi a che cosa serve l’abbinamento: un’azione, un’area tematica o un elemento della cassetta degli attrezzi.',
  MATCH_DATE_BEFORE: 'Il {date} non era ancora a questo punto: l’ultimo passo è del {last}.',
  MATCH_EVENT: '«{name}» non è un evento della cassetta degli attrezzi; ci si incontra agli eventi.',
  UNKNOWN_DOMAIN: 'Non c’è un dominio {code}; ci sono {expected}.',
  MATCH_TOOL: 'Nella cassetta degli attrezzi non c’è nulla che si chiami «{name}».',
  ONE_SUBJECT: 'Indichi uno solo di questi: action, area, domain, toolboxItem, call, organisation.',
  TIE_PAST_PROJECTS: '{count:progetto passato|progetti passati}: {projects}.',
  TIE_ACTIONS: '{count:azione|azioni} in cui lavorano entrambi: {actions}.',
  SUGGEST_MISSING_DOMAINS: 'Copre ciò che lì nessuno copre ancora: {domains}.',
  SUGGEST_WORKS_IN_AREA: 'Lavora in altre azioni sullo stesso tema: {areas}.',
  SUGGEST_WORKS_NEAR_AREA: 'Lavora in aree vicine: {areas}.',
  SUGGEST_OWN_THEME: 'È tra i suoi temi: {themes} ({areas}).',
  SUGGEST_REGION_PRIORITY:
    '{region} ne ha fatto una priorità della specializzazione intelligente: {priorities} ({areas}).',
  SUGGEST_PAST_PROJECT: 'Ha già svolto progetti con {organisations}: {projects}.',
  SUGGEST_LETTER: 'Una lettera di sostegno lo nomina insieme a {organisations} ({regions}).',
  SUGGEST_LESS_DEVELOPED: '{region} è una regione meno sviluppata, e nessuna vi partecipa ancora.',
  TOOLBOX_ITEM_HAS_MATCHES:
    '{item} ha {matches:abbinamento|abbinamenti}, fatti per esso o in quell’occasione; resta nella cassetta degli attrezzi.',
  MATCH_CALL: 'Non c’è un bando «{name}».',
};
