import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CALENDAR_SCOPES, type CalendarScope } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';
import { DateTimeScalar } from '../graphql/scalars.js';

export const CalendarScopeEnum = registerEnum('CalendarScope', CALENDAR_SCOPES, 'Whose dates a calendar feed shows.', {
  PERSON:
    "What the viewer's organisation owes: milestones, deliverables, follow-ups, partner reports, dissemination sessions; and the committee's sessions.",
  ORGANISATION: "All milestones and deliverables of the actions that the viewer's organisation works on.",
  COMMITTEE: "The committee's sessions and written procedures, reporting periods, and main deliverables.",
});

@ObjectType('CalendarFeed', {
  description:
    'A calendar (iCalendar) at a secret address. It shows what its owner may see at the moment it is read, call windows and events included.',
})
export class CalendarFeedModel {
  @Field(() => ID, { description: 'The id by which it can be revoked.' })
  id!: string;

  @Field(() => CalendarScopeEnum, { description: 'Whose dates it shows.' })
  scope!: CalendarScope;

  @Field(() => String, { description: 'The code of the partnership whose dates it shows.' })
  partnershipCode!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The secret address, to subscribe to. Shown once, when it is made; null ever after.',
  })
  url!: string | null;
}
