/** What the English file of this name says, in Portuguese. */
export const objectiveMessages: Readonly<Record<string, string>> = {
  INDICATOR_REPORTED: '{indicator} é a soma dos relatórios dos parceiros; é lá que se regista.',
  INDICATOR_HAS_VALUES:
    '{indicator} já tem {values:valor registado|valores registados}; acrescente outro indicador calculado a partir dos relatórios dos parceiros e remova este.',
  PERIOD_AHEAD: 'O período {period} começa em {start}; ainda não há nada a registar.',
  TARGET_IS_BASELINE: 'Com a meta {target}, o indicador já lá está desde o início.',
  REPORTED_ADDS_UP: 'Os valores comunicados pelos parceiros somam-se; não podem indicar um nível.',
};
