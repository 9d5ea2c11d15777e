/** Why the toolbox cannot be changed so, and what speaks for and against a call. */
export const toolboxMessages: Readonly<Record<string, string>> = {
  TOOLBOX_NAME_TAKEN: '{name} já está na caixa de ferramentas.',
  TOOLBOX_ITEM_HAS_CALLS:
    '{item} tem {calls:convite|convites}; um programa com convites continua a ser um programa e continua na caixa de ferramentas.',
  TOOLBOX_LINKED: '{action} já usa {item}.',
  TOOLBOX_NOT_LINKED: '{action} não usa {item}.',
  NOT_A_SCHEME: '{item} não é um programa de financiamento; só os programas têm convites.',
  BUDGET_BELOW_ZERO: 'Um orçamento não pode ser inferior a zero.',
  BAD_CURRENCY: 'Indique uma moeda pelas suas três letras, por exemplo EUR.',
  TRL_RANGE_REVERSED: 'O intervalo termina no TRL {to}, abaixo do seu início no TRL {from}.',
  CALL_SCHEME_LINKED: '{scheme} está ligado a {action}.',
  CALL_SCHEME_NOT_LINKED: '{scheme} não está ligado a {action}.',
  CALL_FOR_ALL_REGIONS: 'Todas as regiões podem participar.',
  CALL_REGIONS_COVERED: 'As regiões que nela trabalham podem participar: {regions}.',
  CALL_REGIONS_LEFT_OUT: 'Há regiões que nela trabalham e não podem participar: {regions}.',
  CALL_TRL_WITHIN: '{proposal} está no TRL {trl}; o convite financia do TRL {from} ao {to}.',
  CALL_TRL_OUTSIDE: '{proposal} está no TRL {trl}, e o convite só financia do TRL {from} ao {to}.',
  CALL_TRL_UNKNOWN: 'O convite financia do TRL {from} ao {to}; nenhuma proposta de {action} indica o seu TRL.',
  CALL_PHASE_FITS: 'Financia trabalho na fase de {phase}, em que {action} está ou estará.',
  CALL_PHASE_DIFFERS: 'Financia trabalho na fase de {phases}, que {action} já passou ou nunca alcança.',
  CALL_DEADLINE_AHEAD: 'Está aberto até {deadline}: faltam {days:dia|dias}.',
  CALL_OPENS_LATER: 'Abre em {opens}, com prazo até {deadline}.',
};
