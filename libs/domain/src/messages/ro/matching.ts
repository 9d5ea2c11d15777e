/** The competence map: network, suggestions, matches. */
export const matchingMessages: Readonly<Record<string, string>> = {
  MATCH_EXISTS: '{organisations} sunt deja puși în legătură pentru aceasta; stadiul: {status}.',
  MATCH_OF_ONE: 'O punere în legătură are nevoie de cel puțin două organizații.',
  MATCH_FOR_NOTHING:
    'Spuneți la ce servește punerea în legătură: o acțiune, o arie tematică sau un element al trusei de instrumente.',
  MATCH_DATE_BEFORE: 'La {date} nu ajunsese încă aici: ultimul pas este din {last}.',
  MATCH_EVENT: '„{name}” nu este un eveniment din trusa de instrumente; întâlnirile au loc la evenimente.',
  UNKNOWN_DOMAIN: 'Nu există domeniul de competență {code}; există {expected}.',
  MATCH_TOOL: 'Nimic din trusa de instrumente nu se numește „{name}”.',
  ONE_SUBJECT: 'Numiți unul singur dintre acestea: action, area, domain, toolboxItem, call, organisation.',
  TIE_PAST_PROJECTS: '{count:proiect anterior|proiecte anterioare|de proiecte anterioare}: {projects}.',
  TIE_ACTIONS: '{count:acțiune|acțiuni|de acțiuni} la care lucrează ambii: {actions}.',
  SUGGEST_MISSING_DOMAINS: 'Acoperă ceea ce acolo nu acoperă încă nimeni: {domains}.',
  SUGGEST_WORKS_IN_AREA: 'Lucrează în alte acțiuni pe aceeași temă: {areas}.',
  SUGGEST_WORKS_NEAR_AREA: 'Lucrează în arii învecinate: {areas}.',
  SUGGEST_OWN_THEME: 'O are printre temele proprii: {themes} ({areas}).',
  SUGGEST_REGION_PRIORITY:
    '{region} a făcut din aceasta o prioritate a specializării inteligente: {priorities} ({areas}).',
  SUGGEST_PAST_PROJECT: 'A mai făcut proiecte cu {organisations}: {projects}.',
  SUGGEST_LETTER: 'O scrisoare de susținere o numește împreună cu {organisations} ({regions}).',
  SUGGEST_LESS_DEVELOPED: '{region} este o regiune mai puțin dezvoltată și niciuna nu participă încă.',
  TOOLBOX_ITEM_HAS_MATCHES:
    '{item} are {matches:punere în legătură|puneri în legătură|de puneri în legătură}, făcute pentru sau la acesta; rămâne în trusa de instrumente.',
  MATCH_CALL: 'Nu există apelul „{name}”.',
};
