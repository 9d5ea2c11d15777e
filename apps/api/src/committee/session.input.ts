import { InputType } from '@nestjs/graphql';
import type {
  AddAgendaItem,
  AgendaItem,
  CastVote,
  PlanSession,
  ProxyInput as Proxy,
  RecordAttendance,
  UpdateAgenda,
} from '@roadbook/application';
import type { DecisionKind, SessionKind, Vote } from '@roadbook/domain';
import {
  DateField,
  EnumField,
  InputField,
  InputListField,
  TextField,
  TextListField,
  WholeField,
} from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';
import { DecisionKindEnum, SessionKindEnum, VoteEnum } from './committee.enum.js';

@InputType({ description: 'An item of an agenda.' })
export class AgendaItemInput implements AgendaItem {
  @TextField('Title, at most 300 characters.')
  title!: string;

  @EnumField(() => DecisionKindEnum, 'The kind of decision that is asked; none for an item without one.', {
    optional: true,
  })
  kind?: DecisionKind | null;

  @TextListField('What it is about, by the codes and names that the decision would take.', { optional: true })
  subjects?: string[] | null;

  @WholeField('How many minutes it is planned to take, 1 to 1440.', { optional: true })
  minutes?: number | null;
}

@InputType({ description: 'A committee session to come.' })
export class PlanSessionInput extends PartnershipInput implements PlanSession {
  @TextField('Title, at most 300 characters.')
  title!: string;

  @DateField('Its day; of a written procedure the last day for ballots.')
  date!: string;

  @EnumField(() => SessionKindEnum, 'A MEETING when omitted.', { optional: true })
  kind?: SessionKind | null;

  @InputListField(() => AgendaItemInput, 'What is known to come up. When it is empty, convening proposes an agenda.', {
    optional: true,
  })
  agenda?: AgendaItemInput[] | null;

  @WholeField('Number of the session without a quorum that it reconvenes; it takes over its agenda.', {
    optional: true,
  })
  reconvenes?: number | null;

  @TextField('Short name or alias of the voter that chairs it; the coordinator when omitted.', { optional: true })
  chair?: string | null;
}

@InputType({ description: 'The whole agenda of a session that was not convened yet, instead of the one it has.' })
export class UpdateAgendaInput extends VersionedInput implements UpdateAgenda {
  @WholeField('Number of the session.')
  session!: number;

  @InputListField(() => AgendaItemInput, 'All items, in their order; with none of them, convening proposes an agenda.')
  agenda!: AgendaItemInput[];
}

@InputType({ description: "An item more on a session's agenda." })
export class AddAgendaItemInput extends PartnershipInput implements AddAgendaItem {
  @WholeField('Number of the session.')
  session!: number;

  @InputField(() => AgendaItemInput, 'The item; it is late when the agenda was sent already.')
  item!: AgendaItemInput;
}

@InputType({ description: 'A voter that is absent and whom another one represents.' })
export class ProxyInput implements Proxy {
  @TextField('Short name or alias of the voter that is absent.')
  absent!: string;

  @TextField('Short name or alias of the voter that is present and holds the proxy; one per holder.')
  heldBy!: string;
}

@InputType({ description: 'Who attends a session; it replaces what was recorded before.' })
export class AttendanceInput extends PartnershipInput implements RecordAttendance {
  @WholeField('Number of the session.')
  session!: number;

  @TextListField('Short names or aliases of the voters that are present.')
  present!: string[];

  @InputListField(() => ProxyInput, 'Who represents whom; nobody when omitted.', { optional: true })
  proxies?: ProxyInput[] | null;
}

@InputType({ description: "The ballot of one's own organisation in a written procedure." })
export class CastVoteInput extends PartnershipInput implements CastVote {
  @WholeField('Number of the session.')
  session!: number;

  @WholeField('Position of the item on the agenda.')
  position!: number;

  @EnumField(() => VoteEnum, 'The vote; it takes the place of the one cast before.')
  vote!: Vote;

  @TextField('What the voter wishes to say about it.', { optional: true })
  comment?: string | null;
}
