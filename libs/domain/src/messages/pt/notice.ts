/** What the English file of this name says, in Portuguese. */
export const noticeMessages: Readonly<Record<string, string>> = {
  NOT_AN_AUTHORITY:
    '{organisation} não é hoje autoridade nem agência regional da parceria; só estas realizam sessões de divulgação.',
  UNKNOWN_CONTACT: '{organisation} não tem tal contacto; guarde-o primeiro.',
  TOO_MANY_CONTACTS: '{organisation} tem {most} contactos, o máximo admitido; retire primeiro um.',
  NOT_A_MAIN_DELIVERABLE:
    'Não há aqui entregável principal {code}; as sessões de divulgação tratam de entregáveis principais.',
  SENT_BY_HAND_DATE: 'Uma data vai com o que foi enviado à mão; indique byHand, ou omita-a.',
};
