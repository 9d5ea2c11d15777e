/** What mails say: news and reminders, their subjects, what stands around them, and the page that stops them. */
export const mailMessages: Record<string, string> = {
  // Decisions
  NEWS_DECISION: 'The committee took decision {decision}, {kind}: {outcome}. {text}',
  NEWS_DECISION_SUBJECT: 'Decision {decision}, {kind}: {outcome}',
  NEWS_DECISION_PENDING:
    'The committee took decision {decision}, {kind}: {outcome}. It takes effect when nobody vetoes it until {vetoUntil}. {text}',
  NEWS_DECISION_PENDING_SUBJECT: 'Decision {decision}, {kind}: it can be vetoed',
  NEWS_DECISION_EFFECTIVE: 'Decision {decision}, {kind}, was not vetoed and has taken effect. {text}',
  NEWS_DECISION_EFFECTIVE_SUBJECT: 'Decision {decision}, {kind}, has taken effect',
  NEWS_DECISION_VETOED: '{organisation} vetoed decision {decision}, {kind}. The reason: {reason}',
  NEWS_DECISION_VETOED_SUBJECT: 'Decision {decision}, {kind}, was vetoed',
  NEWS_DECISION_LAPSED: 'Decision {decision}, {kind}, came to nothing. {reason}',
  NEWS_DECISION_LAPSED_SUBJECT: 'Decision {decision}, {kind}, came to nothing',
  NEWS_DECISION_SUBJECTS: 'It is about {subjects}.',
  NEWS_CONDITION: 'A condition, for {owner} until {dueDate}: {condition}',
  NEWS_OVERRIDE: 'Criteria that are not met were overridden: {reason}',
  NEWS_ACTION_DECIDED: 'The committee decided on action {action}, “{title}”. It is now {status}, in the phase {phase}.',
  NEWS_ACTION_DECIDED_SUBJECT: 'Action {action} is now {status}',

  // Sessions
  NEWS_SESSION_CONVENED: 'Session {session} of the committee, “{title}”, is convened for {date}. Its agenda:',
  NEWS_SHORT_NOTICE: 'The notice is short: {days:day|days} instead of {noticeDays}.',
  NEWS_AGENDA_ITEM: '{position}. {title}',
  NEWS_PROCEDURE_OPENED: 'Written procedure {session}, “{title}”, is open: vote until {date}. Its items:',
  NEWS_LATE_ITEM:
    'An item was added to the agenda of session {session} on {date}, after it was sent: {position}. {title}',
  NEWS_CONSULTED: 'Your organisation’s advice is asked for on item {position} of session {session} on {date}: {title}',
  NEWS_CONSULTED_UNNAMED:
    'Your organisation’s advice is asked for on item {position} of session {session} on {date}. The coordinator can tell you more about it.',
  NEWS_SESSION_CANCELLED: 'Session {session}, “{title}”, on {date} is cancelled. The reason: {reason}',
  NEWS_MINUTES_CIRCULATED: 'The minutes of session {session} are circulated. Objections can be made until {until}.',
  NEWS_MINUTES_OBJECTED: '{organisation} objected to the minutes of session {session}: {reason}',
  NEWS_MINUTES_ADOPTED: 'The minutes of session {session} are adopted.',

  // Reporting periods
  NEWS_PERIOD_OPENED:
    'Reporting period {period}, “{title}”, from {start} to {end}, is open. Your report is due on {dueDate}.',
  NEWS_PERIOD_CLOSED: 'Reporting period {period}, “{title}”, is closed.',
  NEWS_PERIOD_REOPENED: 'Reporting period {period}, “{title}”, is open again. The reason: {reason}',
  NEWS_REPORT_SUBMITTED: '{organisation} submitted its report on period {period}, “{title}”.',
  NEWS_REPORT_SUBMITTED_LATE: '{organisation} submitted its report on period {period}, “{title}”, late.',
  NEWS_REPORT_ACCEPTED: 'Your organisation’s report on period {period}, “{title}”, is accepted.',
  NEWS_REPORT_RETURNED:
    'Your organisation’s report on period {period}, “{title}”, came back. The coordinator’s comment: {comment}',
  NEWS_REPORT_RETURNED_SUBJECT: 'Your report on period {period} came back',

  // Work
  NEWS_DELIVERABLE_SUBMITTED: '{lead} submitted deliverable {deliverable}, “{title}”.',
  NEWS_DELIVERABLE_ACCEPTED: 'Deliverable {deliverable}, “{title}”, is {status}.',
  NEWS_DELIVERABLE_RETURNED: 'Deliverable {deliverable}, “{title}”, was returned for revision.',
  NEWS_FOLLOW_UP_GIVEN: 'A follow-up for your organisation, due on {dueDate}: {text}',
  NEWS_FOLLOW_UP_CHANGED: 'A follow-up of your organisation was changed; it is due on {dueDate}: {text}',
  NEWS_FOLLOW_UP_REOPENED: 'A follow-up of your organisation is open again, due on {dueDate}: {text}',
  NEWS_FOLLOW_UP_DONE: '{owner} did a follow-up on {doneOn}: {text}',
  NEWS_MOVE_REQUESTED: '{requester} asks your organisation to move {actions} ({request}). The reason: {reason}',
  NEWS_MOVE_WITHDRAWN: '{requester} no longer asks your organisation to move {actions} ({request}).',
  NEWS_MOVE_ACCEPTED: '{organisation} moves {actions}, as your organisation asked ({request}). {answer}',
  NEWS_MOVE_REFUSED:
    '{organisation} does not move {actions} ({request}); the committee may decide. The reason: {answer}',
  NEWS_DISSEMINATION_PLANNED: 'A dissemination session of your organisation is planned for {date}: {title}',
  NEWS_DISSEMINATION_MOVED: 'A dissemination session of your organisation is moved to {date}: {title}',
  NEWS_DISSEMINATION_CANCELLED: 'The dissemination session of your organisation on {date} is cancelled: {title}',
  NEWS_NOTICE: 'A main result of the partnership was accepted: {deliverable}, “{title}”.',
  NEWS_NOTICE_SUMMARY: '{summary}',
  NEWS_NOTICE_URL: 'It can be read here: {url}',

  // Dates
  REMIND_REPORT: 'Your organisation’s report on period {period}, “{title}”, is due on {date}.',
  REMIND_MILESTONE: 'Milestone {milestone}, “{title}”, is due on {date}.',
  REMIND_DELIVERABLE: 'Deliverable {deliverable}, “{title}”, is due on {date}.',
  REMIND_SESSION: 'Session {session} of the committee, “{title}”, is held on {date}.',
  REMIND_PROCEDURE:
    'Your organisation has not voted on all items of written procedure {session}, “{title}”, which ends on {date}.',
  REMIND_DISSEMINATION: 'The dissemination session “{title}” of your organisation is held on {date}.',
  REMIND_FOLLOW_UP: 'A follow-up of your organisation is due on {date}: {text}',
  OVERDUE_REPORT: 'Your organisation’s report on period {period}, “{title}”, was due on {date}.',
  OVERDUE_MILESTONE: 'Milestone {milestone}, “{title}”, was due on {date} and is not reached.',
  OVERDUE_DELIVERABLE: 'Deliverable {deliverable}, “{title}”, was due on {date} and is not handed in.',
  OVERDUE_FOLLOW_UP: 'A follow-up of your organisation was due on {date}: {text}',
  NEWS_OVERDUE_SUBJECT: 'Overdue: {count:thing|things}',

  // Around it
  MAIL_SUBJECT: '[{partnership}] {subject}',
  MAIL_SEVERAL_SUBJECT: '{first}, and {more} more',
  MAIL_DIGEST_SUBJECT: '{count:piece|pieces} of news of {date}',
  MAIL_UPDATE_LINK_SUBJECT: 'Report of {organisation} on period {period}',
  MAIL_GREETING: 'Dear {name},',
  MAIL_AT_ONCE_INTRO: 'This is new in {partnership}:',
  MAIL_OVERDUE_INTRO: 'This is overdue in {partnership}:',
  MAIL_DIGEST_INTRO: 'This is new in {partnership} since the last mail:',
  MAIL_NOTICE_INTRO: '{partnership} informs you, as the person whom your organisation has named for this:',
  MAIL_UPDATE_LINK:
    'Under this address you can report on period {period} of {partnership} for {organisation}, without an account, until {expiresOn}. Whoever has the address can do so: do not pass it on.',
  MAIL_INVITATION_SUBJECT: 'Invitation to {partnership}',
  MAIL_GREETING_ANYBODY: 'Good day,',
  MAIL_INVITATION:
    'You are invited to take part in {partnership} for {organisation}. Under this address you accept, until {expiresOn}:',
  MAIL_INVITATION_SECRET: 'The address is meant for you alone and can be used once: do not pass it on.',
  MAIL_FOOTER_INVITED:
    'You get this mail because your address was entered for {organisation} in {partnership}. If you expect no invitation, leave it unanswered; nothing happens then.',
  MAIL_FOOTER_ACCOUNT: 'You get this mail because you have an account for {organisation} in {partnership}.',
  MAIL_FOOTER_CONTACT: 'You get this mail because {organisation} has named you as a contact for {partnership}.',
  MAIL_STOP: 'To get no more mails of {partnership}:',

  // The page that stops them
  STOP_TITLE: 'Mails of {partnership}',
  STOP_QUESTION: 'Do you want to get no more mails of {partnership}?',
  STOP_BUTTON: 'Send me no more mails',
  STOP_DONE: 'You get no more mails of {partnership}.',
  START_BUTTON: 'Send me mails again',
  START_DONE: 'You get mails of {partnership} again.',
  STOP_UNKNOWN: 'This link is not valid any more. Use the one in the newest mail.',
};
