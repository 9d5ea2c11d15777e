/** What the English file of this name says, in Romanian. */
export const noticeMessages: Readonly<Record<string, string>> = {
  NOT_AN_AUTHORITY:
    '{organisation} nu este astăzi o autoritate sau agenție regională a parteneriatului; numai acestea țin sesiuni de diseminare.',
  UNKNOWN_CONTACT: '{organisation} nu are un astfel de contact; salvați mai întâi unul.',
  TOO_MANY_CONTACTS: '{organisation} are deja numărul maxim de contacte ({most}); eliminați mai întâi unul.',
  NOT_A_MAIN_DELIVERABLE:
    'Nu există aici un livrabil principal {code}; sesiunile de diseminare se referă la livrabilele principale.',
  SENT_BY_HAND_DATE: 'O dată se indică pentru ceea ce a fost trimis manual; indicați byHand sau omiteți-o.',
};
