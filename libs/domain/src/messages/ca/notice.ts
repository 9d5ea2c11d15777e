/** What the English file of this name says, in Catalan. */
export const noticeMessages: Readonly<Record<string, string>> = {
  NOT_AN_AUTHORITY:
    '{organisation} no és avui una autoritat o agència regional de l’associació; només aquestes celebren sessions de difusió.',
  UNKNOWN_CONTACT: '{organisation} no té cap contacte així; deseu-ne un primer.',
  TOO_MANY_CONTACTS: '{organisation} té {most} contactes, que és el màxim; traieu-ne un primer.',
  NOT_A_MAIN_DELIVERABLE:
    'Aquí no hi ha cap lliurable principal {code}; les sessions de difusió tracten de lliurables principals.',
  SENT_BY_HAND_DATE: 'Una data va amb allò que s’ha enviat a mà; indiqueu byHand, o ometeu-la.',
};
