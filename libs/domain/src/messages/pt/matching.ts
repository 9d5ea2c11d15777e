/** The competence map: network, suggestions, matches. */
export const matchingMessages: Readonly<Record<string, string>> = {
  MATCH_EXISTS: '{organisations} já estão emparelhados para isto; o emparelhamento está em: {status}.',
  MATCH_OF_ONE: 'Um emparelhamento exige pelo menos duas organizações.',
  MATCH_FOR_NOTHING:
    'Diga para que serve o emparelhamento: uma ação, uma área temática ou um elemento da caixa de ferramentas.',
  MATCH_DATE_BEFORE: 'Em {date} ainda não tinha chegado aqui: o último passo é de {last}.',
  MATCH_EVENT: '«{name}» não é um evento da caixa de ferramentas; os encontros dão-se em eventos.',
  UNKNOWN_DOMAIN: 'Não há domínio {code}; há {expected}.',
  MATCH_TOOL: 'Na caixa de ferramentas não há nada chamado «{name}».',
  ONE_SUBJECT: 'Indique apenas um destes: action, area, domain, toolboxItem, call, organisation.',
  TIE_PAST_PROJECTS: '{count:projeto anterior|projetos anteriores}: {projects}.',
  TIE_ACTIONS: '{count:ação|ações} em que ambos trabalham: {actions}.',
  SUGGEST_MISSING_DOMAINS: 'Cobre o que lá ainda ninguém cobre: {domains}.',
  SUGGEST_WORKS_IN_AREA: 'Trabalha noutras ações sobre o mesmo: {areas}.',
  SUGGEST_WORKS_NEAR_AREA: 'Trabalha em áreas vizinhas: {areas}.',
  SUGGEST_OWN_THEME: 'Tem-no entre os seus temas: {themes} ({areas}).',
  SUGGEST_REGION_PRIORITY:
    '{region} fez disso uma prioridade da sua especialização inteligente: {priorities} ({areas}).',
  SUGGEST_PAST_PROJECT: 'Já fez projetos com {organisations}: {projects}.',
  SUGGEST_LETTER: 'Uma carta de apoio nomeia-o juntamente com {organisations} ({regions}).',
  SUGGEST_LESS_DEVELOPED: '{region} é uma região menos desenvolvida, e ainda nenhuma participa.',
  TOOLBOX_ITEM_HAS_MATCHES:
    '{item} tem {matches:emparelhamento|emparelhamentos}, feitos para ele ou nele; continua na caixa de ferramentas.',
  MATCH_CALL: 'Não há convite «{name}».',
};
