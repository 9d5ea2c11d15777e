/** The competence map: network, suggestions, matches. */
export const matchingMessages: Readonly<Record<string, string>> = {
  MATCH_EXISTS: '{organisations} ja estan aparellats per a això; el seu aparellament és a: {status}.',
  MATCH_OF_ONE: 'Un aparellament requereix almenys dues organitzacions.',
  MATCH_FOR_NOTHING:
    'Indiqueu per a què és l’aparellament: una acció, una àrea temàtica o un element de la caixa d’eines.',
  MATCH_DATE_BEFORE: 'El {date} encara no havia arribat fins aquí: el darrer pas és del {last}.',
  MATCH_EVENT: '«{name}» no és cap esdeveniment de la caixa d’eines; les trobades tenen lloc en esdeveniments.',
  UNKNOWN_DOMAIN: 'No hi ha cap domini {code}; hi ha {expected}.',
  MATCH_TOOL: 'A la caixa d’eines no hi ha res que es digui «{name}».',
  ONE_SUBJECT: 'Anomeneu només un d’aquests: action, area, domain, toolboxItem, call, organisation.',
  TIE_PAST_PROJECTS: '{count:projecte anterior|projectes anteriors}: {projects}.',
  TIE_ACTIONS: '{count:acció|accions} en què treballen tots dos: {actions}.',
  SUGGEST_MISSING_DOMAINS: 'Cobreix el que allà encara no cobreix ningú: {domains}.',
  SUGGEST_WORKS_IN_AREA: 'Treballa en altres accions sobre el mateix: {areas}.',
  SUGGEST_WORKS_NEAR_AREA: 'Treballa en àrees veïnes: {areas}.',
  SUGGEST_OWN_THEME: 'Ho té entre els seus temes: {themes} ({areas}).',
  SUGGEST_REGION_PRIORITY:
    '{region} n’ha fet una prioritat de la seva especialització intel·ligent: {priorities} ({areas}).',
  SUGGEST_PAST_PROJECT: 'Ja ha fet projectes amb {organisations}: {projects}.',
  SUGGEST_LETTER: 'Una carta de suport l’anomena juntament amb {organisations} ({regions}).',
  SUGGEST_LESS_DEVELOPED: '{region} és una regió menys desenvolupada, i encara no n’hi participa cap.',
  TOOLBOX_ITEM_HAS_MATCHES:
    '{item} té {matches:aparellament|aparellaments}, fets per a ell o en ell; continua a la caixa d’eines.',
  MATCH_CALL: 'No hi ha cap convocatòria «{name}».',
};
