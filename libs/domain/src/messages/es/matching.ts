/** The competence map: network, suggestions, matches. */
export const matchingMessages: Readonly<Record<string, string>> = {
  MATCH_EXISTS: '{organisations} ya están emparejados para esto; su emparejamiento está en: {status}.',
  MATCH_OF_ONE: 'Un emparejamiento requiere al menos dos organizaciones.',
  MATCH_FOR_NOTHING:
    'Indique para qué es el emparejamiento: una acción, un área temática o un elemento de la caja de herramientas.',
  MATCH_DATE_BEFORE: 'El {date} aún no había llegado hasta aquí: su último paso es del {last}.',
  MATCH_EVENT: '«{name}» no es un evento de la caja de herramientas; los encuentros tienen lugar en eventos.',
  UNKNOWN_DOMAIN: 'No hay ningún dominio {code}; hay {expected}.',
  MATCH_TOOL: 'En la caja de herramientas no hay nada que se llame «{name}».',
  ONE_SUBJECT: 'Nombre solo uno de estos: action, area, domain, toolboxItem, call, organisation.',
  TIE_PAST_PROJECTS: '{count:proyecto anterior|proyectos anteriores}: {projects}.',
  TIE_ACTIONS: '{count:acción|acciones} en las que trabajan ambos: {actions}.',
  SUGGEST_MISSING_DOMAINS: 'Cubre lo que allí nadie cubre todavía: {domains}.',
  SUGGEST_WORKS_IN_AREA: 'Trabaja en otras acciones sobre lo mismo: {areas}.',
  SUGGEST_WORKS_NEAR_AREA: 'Trabaja en áreas vecinas: {areas}.',
  SUGGEST_OWN_THEME: 'Lo tiene entre sus propios temas: {themes} ({areas}).',
  SUGGEST_REGION_PRIORITY: '{region} lo ha hecho prioridad de su especialización inteligente: {priorities} ({areas}).',
  SUGGEST_PAST_PROJECT: 'Ya ha hecho proyectos con {organisations}: {projects}.',
  SUGGEST_LETTER: 'Una carta de apoyo lo nombra junto con {organisations} ({regions}).',
  SUGGEST_LESS_DEVELOPED: '{region} es una región menos desarrollada, y ninguna participa todavía.',
  TOOLBOX_ITEM_HAS_MATCHES:
    '{item} tiene {matches:emparejamiento|emparejamientos}, hechos para él o en él; sigue en la caja de herramientas.',
  MATCH_CALL: 'No hay ninguna convocatoria «{name}».',
};
