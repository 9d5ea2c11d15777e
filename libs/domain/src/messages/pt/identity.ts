/** What the English file of this name says, in Portuguese. */
export const identityMessages: Readonly<Record<string, string>> = {
  PAST: 'Era assim que o plano estava; o passado não pode ser alterado.',
  NOT_LEAD: 'Só a organização líder ou o coordenador o podem fazer.',
  NOT_YOUR_ROLE: 'A sua função nesta parceria não o permite.',
  PARTNERSHIP_CLOSED: 'A parceria foi encerrada em {closedOn}; já nada pode ser alterado.',
  WRONG_STATE: 'A operação «{verb}» vale para o estado {expected}; aqui o estado é «{status}».',
};
