/** What the English file of this name says, in Spanish. */
export const noticeMessages: Readonly<Record<string, string>> = {
  NOT_AN_AUTHORITY:
    '{organisation} no es hoy una autoridad o agencia regional de la asociación; solo estas celebran sesiones de difusión.',
  UNKNOWN_CONTACT: '{organisation} no tiene tal contacto; guarde antes uno.',
  TOO_MANY_CONTACTS: '{organisation} tiene {most} contactos, que es el máximo; quite antes uno.',
  NOT_A_MAIN_DELIVERABLE:
    'Aquí no hay ningún entregable principal {code}; las sesiones de difusión tratan de los entregables principales.',
  SENT_BY_HAND_DATE: 'La fecha va con lo que se envió a mano; indique byHand u omítala.',
};
