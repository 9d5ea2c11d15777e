import { usePlace } from '../../app/place.js';
import type { VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Moment } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import type { Answers } from '../../ui/AskDialog.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { VerbButtons, type VerbLook } from '../../ui/VerbButtons.js';
import { DeliverableReviewMutation, type DeliverableFacts } from './deliverable.operations.js';
import classes from './DeliverablePage.module.css';

/** What reviews found, newest first. */
export function Reviews({ reviews }: Pick<DeliverableFacts, 'reviews'>) {
  const t = useT();
  return (
    <Section id="reviews" title={t('deliverable.reviews')}>
      {reviews.length === 0 && <Empty>{t('deliverable.noReviews')}</Empty>}
      <ul className={classes['items']}>
        {reviews.toReversed().map(({ at, by, outcome, comment, conditions, decision }) => (
          <li key={at}>
            <span className={classes['itemHead']}>
              <Sign name={`deliverable.${outcome}`} />
              <span className={classes['dimmed']}>
                <Moment value={at} /> · {by}
              </span>
              {decision && (
                <PlaceLink to={`decisions/${decision.number}`}>
                  {t('deliverable.decision', { number: decision.number })}
                </PlaceLink>
              )}
            </span>
            <div className={classes['text']}>{comment}</div>
            {conditions.length > 0 && (
              <ul>
                {conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Outcome = VariablesOf<typeof DeliverableReviewMutation>['input']['outcome'];

/** The outcomes of a review, shown once something was submitted; whoever may not use one is told why and who may. */
export function ReviewVerbs({ deliverable }: { deliverable: DeliverableFacts }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { code, version, status, transitions } = deliverable;
  const review = useVerb(DeliverableReviewMutation, { said: () => t('deliverable.said.review', { code }) });
  if (status !== 'SUBMITTED') return null;
  const run = (outcome: Outcome) => async (answers: Answers) => {
    const { comment = '', conditions } = answers;
    const common = { partnership, deliverable: code, expectedVersion: version, outcome, comment };
    const list = linesOf(conditions);
    return review.run({ input: { ...common, ...(list.length > 0 && { conditions: list }) } });
  };
  const comment = { name: 'comment', label: t('general.comment'), kind: 'text' } as const;
  const conditions = {
    name: 'conditions',
    label: t('deliverable.conditions'),
    hint: t('deliverable.conditionsHint'),
    kind: 'text',
  } as const;
  const look = (label: string, outcome: Outcome, asks: VerbLook['asks']): VerbLook => ({
    label,
    asks,
    run: run(outcome),
    refusal: <Refusal of={review.refusal} />,
  });
  return (
    <VerbButtons
      transitions={transitions}
      verbs={{
        accept: { ...look(t('deliverable.accept'), 'ACCEPTED', [comment]), main: true },
        acceptWithConditions: look(t('deliverable.acceptWithConditions'), 'ACCEPTED_WITH_CONDITIONS', [
          comment,
          conditions,
        ]),
        requestRevision: look(t('deliverable.requestRevision'), 'REVISION_REQUESTED', [comment]),
      }}
    />
  );
}

/** One condition a line. */
function linesOf(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
