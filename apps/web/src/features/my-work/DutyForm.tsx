import { ActionForm } from './ActionForm.js';
import { DisseminationForm, NoticeForm } from './AuthorityForms.js';
import { MinutesForm, VoteForm } from './CommitteeForms.js';
import { DeliverableForm } from './DeliverableForm.js';
import type { Duty } from './duties.js';
import { FollowUpForm } from './FollowUpForm.js';
import type { DutyFormProps } from './form.js';
import { MilestoneForm } from './MilestoneForm.js';
import { MoveRequestForm } from './MoveRequestForm.js';

interface AnyFormProps extends Omit<DutyFormProps<never>, 'duty' | 'subject'> {
  readonly duty: Duty;
  /** Remembers that minutes were read. */
  readonly onRead: () => void;
}

/** The small form by which a duty is done where it stands. A partner report has a page of its own. */
export function DutyForm({ duty, onRead, ...rest }: AnyFormProps) {
  const { subject } = duty;
  const common = { duty, ...rest };
  switch (subject.kind) {
    case 'ACTION':
      return <ActionForm {...common} subject={subject} />;
    case 'MILESTONE':
      return <MilestoneForm {...common} subject={subject} />;
    case 'DELIVERABLE':
      return <DeliverableForm {...common} subject={subject} />;
    case 'FOLLOW_UP':
      return <FollowUpForm {...common} subject={subject} />;
    case 'MOVE_REQUEST':
      return <MoveRequestForm {...common} subject={subject} />;
    case 'NOTICE':
      return <NoticeForm {...common} subject={subject} />;
    case 'DISSEMINATION':
      return <DisseminationForm {...common} subject={subject} />;
    case 'VOTE':
      return <VoteForm {...common} subject={subject} />;
    case 'MINUTES':
      return <MinutesForm {...common} subject={subject} onRead={onRead} />;
    case 'REPORT':
      return null;
  }
}
