import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import type { Answers, AskField } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import type { Match, MatchesPlan } from './competence-map.operations.js';
import {
  DropMatchMutation,
  RecordMatchContactMutation,
  RecordMatchIdeaMutation,
  RecordMatchMeetingMutation,
  RecordMatchProjectMutation,
} from './match-verbs.operations.js';

/** Reasons that hold for good: whoever they concern is spared the button. */
const NEVER = ['NOT_LEAD', 'NOT_YOUR_ROLE', 'PAST'];

interface MatchVerbsProps {
  readonly match: Match;
  readonly toolbox: MatchesPlan['toolbox'];
  readonly today: string;
  readonly again: () => void;
}

/** The next steps of a match, for the coordinator and those whom it is about. */
export function MatchVerbs({ match, toolbox, today, again }: MatchVerbsProps) {
  const t = useT();
  const { code } = usePlace();
  const said = { said: () => t('competenceMap.stepRecorded') };
  const contact = useVerb(RecordMatchContactMutation, said);
  const meet = useVerb(RecordMatchMeetingMutation, said);
  const shape = useVerb(RecordMatchIdeaMutation, said);
  const launch = useVerb(RecordMatchProjectMutation, said);
  const drop = useVerb(DropMatchMutation, { said: () => t('competenceMap.dropped') });
  const stepOf = ({ date = '' }: Answers) => ({ partnership: code, match: match.id, date });
  /** Counts stand in the funnel above: they are read again. */
  const done = async <Result,>(sent: Promise<Result>): Promise<Result> => {
    const result = await sent;
    if (result !== null) again();
    return result;
  };
  const date: AskField = { name: 'date', label: t('general.date'), kind: 'date', initial: today };
  const note = (label: string, optional: boolean): AskField => ({
    name: 'note',
    label: t(label),
    kind: 'text',
    optional,
  });
  const events = toolbox.filter(({ kind }) => kind === 'MATCHMAKING_EVENT');
  const event: AskField = {
    name: 'event',
    label: t('competenceMap.event'),
    hint: t('competenceMap.eventHint'),
    kind: 'choice',
    optional: true,
    choices: events.map(({ id, name }) => ({ value: id, label: name })),
  };
  return (
    <VerbButtons
      transitions={match.transitions.filter(({ blockers }) => !blockers.some((one) => NEVER.includes(one.code)))}
      onlyFitting
      verbs={{
        contact: {
          label: t('competenceMap.contact'),
          asks: [date, note('competenceMap.note', true)],
          run: (answers) => done(contact.run({ input: { ...stepOf(answers), note: answers['note'] || null } })),
          refusal: <Refusal of={contact.refusal} />,
        },
        meet: {
          label: t('competenceMap.meet'),
          asks: [date, event, note('competenceMap.note', true)],
          run: (answers) =>
            done(
              meet.run({
                input: { ...stepOf(answers), event: answers['event'] || null, note: answers['note'] || null },
              }),
            ),
          refusal: <Refusal of={meet.refusal} />,
        },
        shape: {
          label: t('competenceMap.shape'),
          asks: [date, note('competenceMap.whichIdea', false)],
          run: (answers) => done(shape.run({ input: { ...stepOf(answers), note: answers['note'] ?? '' } })),
          refusal: <Refusal of={shape.refusal} />,
        },
        launch: {
          label: t('competenceMap.launch'),
          asks: [date, note('competenceMap.whichProject', false)],
          run: (answers) => done(launch.run({ input: { ...stepOf(answers), note: answers['note'] ?? '' } })),
          refusal: <Refusal of={launch.refusal} />,
        },
        drop: {
          label: t('competenceMap.drop'),
          asks: [{ name: 'reason', label: t('general.reason'), kind: 'text' }],
          run: ({ reason = '' }) => done(drop.run({ input: { partnership: code, match: match.id, reason } })),
          refusal: <Refusal of={drop.refusal} />,
        },
      }}
    />
  );
}
