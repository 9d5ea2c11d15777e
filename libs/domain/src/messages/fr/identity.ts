/** What the English file of this name says, in French. */
export const identityMessages: Readonly<Record<string, string>> = {
  PAST: 'C’est ainsi que le plan se présentait alors ; le passé ne se modifie pas.',
  NOT_LEAD: 'Seuls l’organisation pilote ou le coordinateur peuvent faire cela.',
  NOT_YOUR_ROLE: 'Votre rôle dans ce partenariat ne le permet pas.',
  PARTNERSHIP_CLOSED: 'Le partenariat a été clos le {closedOn} ; plus rien ne peut être modifié.',
  WRONG_STATE: 'L’opération « {verb} » concerne ce qui a le statut {expected} ; ici le statut est « {status} ».',
};
