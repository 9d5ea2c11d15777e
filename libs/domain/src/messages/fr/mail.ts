/** What the English file of this name says, in French. */
export const mailMessages: Readonly<Record<string, string>> = {
  NEWS_DECISION: 'Le comité a pris la décision {decision}, {kind} : {outcome}. {text}',
  NEWS_DECISION_SUBJECT: 'Décision {decision}, {kind} : {outcome}',
  NEWS_DECISION_PENDING:
    'Le comité a pris la décision {decision}, {kind} : {outcome}. Elle prend effet si personne n’y oppose son veto jusqu’au {vetoUntil}. {text}',
  NEWS_DECISION_PENDING_SUBJECT: 'Décision {decision}, {kind} : un veto est possible',
  NEWS_DECISION_EFFECTIVE: 'La décision {decision}, {kind}, n’a pas fait l’objet d’un veto et a pris effet. {text}',
  NEWS_DECISION_EFFECTIVE_SUBJECT: 'La décision {decision}, {kind}, a pris effet',
  NEWS_DECISION_VETOED: '{organisation} a opposé son veto à la décision {decision}, {kind}. La raison : {reason}',
  NEWS_DECISION_VETOED_SUBJECT: 'La décision {decision}, {kind}, a été arrêtée par un veto',
  NEWS_DECISION_LAPSED: 'La décision {decision}, {kind}, est restée sans effet. {reason}',
  NEWS_DECISION_LAPSED_SUBJECT: 'La décision {decision}, {kind}, est restée sans effet',
  NEWS_DECISION_SUBJECTS: 'Elle concerne {subjects}.',
  NEWS_CONDITION: 'Une condition, pour {owner} jusqu’au {dueDate} : {condition}',
  NEWS_OVERRIDE: 'Il a été dérogé à des critères non remplis : {reason}',
  NEWS_ACTION_DECIDED:
    'Le comité a statué sur l’action {action}, « {title} ». Elle a maintenant le statut « {status} », dans la phase {phase}.',
  NEWS_ACTION_DECIDED_SUBJECT: 'L’action {action} a maintenant le statut « {status} »',
  NEWS_SESSION_CONVENED:
    'La séance {session} du comité, « {title} », est convoquée pour le {date}. Son ordre du jour :',
  NEWS_SHORT_NOTICE: 'Le délai de convocation est court : {days:jour|jours} au lieu de {noticeDays}.',
  NEWS_AGENDA_ITEM: '{position}. {title}',
  NEWS_PROCEDURE_OPENED:
    'La procédure écrite {session}, « {title} », est ouverte : votez jusqu’au {date}. Ses points :',
  NEWS_LATE_ITEM:
    'Un point a été ajouté à l’ordre du jour de la séance {session} du {date} après son envoi : {position}. {title}',
  NEWS_CONSULTED:
    'L’avis de votre organisation est demandé sur le point {position} de la séance {session} du {date} : {title}',
  NEWS_CONSULTED_UNNAMED:
    'L’avis de votre organisation est demandé sur le point {position} de la séance {session} du {date}. Le coordinateur peut vous en dire davantage.',
  NEWS_SESSION_CANCELLED: 'La séance {session}, « {title} », du {date} est annulée. La raison : {reason}',
  NEWS_MINUTES_CIRCULATED:
    'Le procès-verbal de la séance {session} est diffusé. Des objections peuvent être faites jusqu’au {until}.',
  NEWS_MINUTES_OBJECTED: '{organisation} a fait objection au procès-verbal de la séance {session} : {reason}',
  NEWS_MINUTES_ADOPTED: 'Le procès-verbal de la séance {session} est adopté.',
  NEWS_PERIOD_OPENED:
    'La période de rapport {period}, « {title} », du {start} au {end}, est ouverte. Votre rapport est attendu pour le {dueDate}.',
  NEWS_PERIOD_CLOSED: 'La période de rapport {period}, « {title} », est close.',
  NEWS_PERIOD_REOPENED: 'La période de rapport {period}, « {title} », est rouverte. La raison : {reason}',
  NEWS_REPORT_SUBMITTED: '{organisation} a remis son rapport pour la période {period}, « {title} ».',
  NEWS_REPORT_SUBMITTED_LATE: '{organisation} a remis en retard son rapport pour la période {period}, « {title} ».',
  NEWS_REPORT_ACCEPTED: 'Le rapport de votre organisation pour la période {period}, « {title} », est accepté.',
  NEWS_REPORT_RETURNED:
    'Le rapport de votre organisation pour la période {period}, « {title} », a été renvoyé. Le commentaire du coordinateur : {comment}',
  NEWS_REPORT_RETURNED_SUBJECT: 'Votre rapport pour la période {period} a été renvoyé',
  NEWS_DELIVERABLE_SUBMITTED: '{lead} a remis le livrable {deliverable}, « {title} ».',
  NEWS_DELIVERABLE_ACCEPTED: 'Le livrable {deliverable}, « {title} », est {status}.',
  NEWS_DELIVERABLE_RETURNED: 'Le livrable {deliverable}, « {title} », a été renvoyé pour révision.',
  NEWS_FOLLOW_UP_GIVEN: 'Une suite à donner par votre organisation, pour le {dueDate} : {text}',
  NEWS_FOLLOW_UP_CHANGED:
    'Une suite à donner par votre organisation a été modifiée ; son échéance est le {dueDate} : {text}',
  NEWS_FOLLOW_UP_REOPENED: 'Une suite à donner par votre organisation est rouverte, pour le {dueDate} : {text}',
  NEWS_FOLLOW_UP_DONE: '{owner} a donné suite le {doneOn} : {text}',
  NEWS_DISSEMINATION_PLANNED: 'Une séance de diffusion de votre organisation est prévue pour le {date} : {title}',
  NEWS_DISSEMINATION_MOVED: 'Une séance de diffusion de votre organisation est déplacée au {date} : {title}',
  NEWS_DISSEMINATION_CANCELLED: 'La séance de diffusion de votre organisation du {date} est annulée : {title}',
  NEWS_NOTICE: 'Un résultat principal du partenariat a été accepté : {deliverable}, « {title} ».',
  NEWS_NOTICE_SUMMARY: '{summary}',
  NEWS_NOTICE_URL: 'Il peut être consulté ici : {url}',
  REMIND_REPORT: 'Le rapport de votre organisation pour la période {period}, « {title} », est attendu pour le {date}.',
  REMIND_MILESTONE: 'L’échéance du jalon {milestone}, « {title} », est le {date}.',
  REMIND_DELIVERABLE: 'L’échéance du livrable {deliverable}, « {title} », est le {date}.',
  REMIND_SESSION: 'La séance {session} du comité, « {title} », se tient le {date}.',
  REMIND_PROCEDURE:
    'Votre organisation n’a pas voté sur tous les points de la procédure écrite {session}, « {title} », qui se termine le {date}.',
  REMIND_DISSEMINATION: 'La séance de diffusion « {title} » de votre organisation se tient le {date}.',
  REMIND_FOLLOW_UP: 'Une suite à donner par votre organisation a pour échéance le {date} : {text}',
  OVERDUE_REPORT:
    'Le rapport de votre organisation pour la période {period}, « {title} », était attendu pour le {date}.',
  OVERDUE_MILESTONE: 'L’échéance du jalon {milestone}, « {title} », était le {date} ; il n’est pas atteint.',
  OVERDUE_DELIVERABLE: 'L’échéance du livrable {deliverable}, « {title} », était le {date} ; il n’est pas remis.',
  OVERDUE_FOLLOW_UP: 'Une suite à donner par votre organisation avait pour échéance le {date} : {text}',
  NEWS_OVERDUE_SUBJECT: 'En retard : {count:élément|éléments}',
  MAIL_SUBJECT: '[{partnership}] {subject}',
  MAIL_SEVERAL_SUBJECT: '{first}, et {more} de plus',
  MAIL_DIGEST_SUBJECT: '{count:nouvelle|nouvelles} du {date}',
  MAIL_UPDATE_LINK_SUBJECT: 'Rapport de {organisation} pour la période {period}',
  MAIL_GREETING: 'Bonjour {name},',
  MAIL_AT_ONCE_INTRO: 'Voici ce qui est nouveau dans {partnership} :',
  MAIL_OVERDUE_INTRO: 'Voici ce qui est en retard dans {partnership} :',
  MAIL_DIGEST_INTRO: 'Voici ce qui est nouveau dans {partnership} depuis le dernier courriel :',
  MAIL_NOTICE_INTRO: '{partnership} vous informe, en tant que personne désignée à cet effet par votre organisation :',
  MAIL_UPDATE_LINK:
    'À cette adresse, vous pouvez faire le rapport de la période {period} de {partnership} pour {organisation}, sans compte, jusqu’au {expiresOn}. Quiconque a l’adresse peut le faire : ne la transmettez pas.',
  MAIL_INVITATION_SUBJECT: 'Invitation à {partnership}',
  MAIL_GREETING_ANYBODY: 'Bonjour,',
  MAIL_INVITATION:
    'Vous êtes invité à prendre part à {partnership} pour {organisation}. À cette adresse, vous acceptez, jusqu’au {expiresOn} :',
  MAIL_INVITATION_SECRET: 'L’adresse est destinée à vous seul et ne sert qu’une fois : ne la transmettez pas.',
  MAIL_FOOTER_INVITED:
    'Vous recevez ce courriel parce que votre adresse a été saisie pour {organisation} dans {partnership}. Si vous n’attendez pas d’invitation, n’y répondez pas ; rien ne se passera.',
  MAIL_FOOTER_ACCOUNT: 'Vous recevez ce courriel parce que vous avez un compte pour {organisation} dans {partnership}.',
  MAIL_FOOTER_CONTACT:
    'Vous recevez ce courriel parce que {organisation} vous a désigné comme contact pour {partnership}.',
  MAIL_STOP: 'Pour ne plus recevoir de courriels de {partnership} :',
  STOP_TITLE: 'Courriels de {partnership}',
  STOP_QUESTION: 'Voulez-vous ne plus recevoir de courriels de {partnership} ?',
  STOP_BUTTON: 'Ne plus m’envoyer de courriels',
  STOP_DONE: 'Vous ne recevrez plus de courriels de {partnership}.',
  START_BUTTON: 'M’envoyer de nouveau des courriels',
  START_DONE: 'Vous recevrez de nouveau des courriels de {partnership}.',
  STOP_UNKNOWN: 'Ce lien n’est plus valable. Utilisez celui du courriel le plus récent.',
};
