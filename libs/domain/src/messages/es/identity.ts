/** What the English file of this name says, in Spanish. */
export const identityMessages: Readonly<Record<string, string>> = {
  PAST: 'Así estaba el plan antes; el pasado no se puede cambiar.',
  NOT_LEAD: 'Solo pueden hacerlo la organización líder o el coordinador.',
  NOT_YOUR_ROLE: 'Su función en esta asociación no lo permite.',
  PARTNERSHIP_CLOSED: 'La asociación se cerró el {closedOn}; ya no se puede cambiar nada.',
  WRONG_STATE: 'La operación «{verb}» vale para el estado {expected}; aquí el estado es «{status}».',
};
