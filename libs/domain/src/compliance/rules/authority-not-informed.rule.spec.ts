import { aPlan, type PlanBuilder } from '../../../../../tests/support/plan-builder.js';
import { say } from '../../messages/index.js';
import { ComplianceContext } from '../context.js';
import { findingStatement, repairStatement, type Finding } from '../finding.js';
import { authorityNotInformed } from './authority-not-informed.rule.js';

const TODAY = '2026-06-15';

/** An action on which Org1 and Org2 work, with an accepted main deliverable; a ministry and an agency are members. */
function ground(people: Record<string, 'SUPPORT' | 'INFORMED'> = { Org2: 'SUPPORT' }): PlanBuilder {
  return aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Agency', 'Region2', 'REGIONAL_AGENCY')
    .action({ lead: 'Org1', with: people })
    .deliverable({ main: true, status: 'ACCEPTED' });
}

function found(builder: PlanBuilder): Finding[] {
  const { rule, severity, find } = authorityNotInformed;
  return find(new ComplianceContext(builder.build(), TODAY)).map((one) => ({ rule, severity, ...one }));
}

describe('AUTHORITY_NOT_INFORMED', () => {
  const reached = ground().notice('D1.1.1', 'Ministry', { status: 'SENT', createdOn: '2026-01-10' });

  it.each<[string, PlanBuilder, (readonly string[])[]]>([
    [
      'notices that have gone out',
      reached.notice('D1.1.1', 'Agency', { status: 'ACKNOWLEDGED', createdOn: '2026-01-10' }),
      [],
    ],
    ['a notice that is a week old', ground().notice('D1.1.1', 'Ministry', { createdOn: '2026-06-08' }), []],
    [
      'a notice that is older',
      ground().notice('D1.1.1', 'Ministry', { createdOn: '2026-06-07' }),
      [['D1.1.1', 'Ministry']],
    ],
    [
      'notices that came back, and one that waits',
      ground()
        .notice('D1.1.1', 'Ministry', { status: 'BOUNCED', createdOn: TODAY })
        .notice('D1.1.1', 'Agency', { createdOn: '2026-06-01' }),
      [['D1.1.1', 'Ministry', 'Agency']],
    ],
    [
      'a notice to an authority that has left since',
      ground()
        .notice('D1.1.1', 'Ministry', { status: 'BOUNCED' })
        .change('Membership', 'Ministry', { to: '2026-06-14' }),
      [],
    ],
    [
      'a deliverable that is not accepted any more',
      ground().change('Deliverable', 'D1.1.1', { status: 'SUBMITTED' }).notice('D1.1.1', 'Ministry', {
        status: 'BOUNCED',
      }),
      [],
    ],
    ['no notice, and no authority at work', ground(), [['D1.1.1']]],
    ['no notice, and an authority at work', ground({ Agency: 'INFORMED' }), []],
    [
      'no notice but to an INFORMED partner, and no authority at work',
      ground({ Org2: 'INFORMED' }).notice('D1.1.1', 'Org2', { createdOn: '2026-01-10' }),
      [['D1.1.1']],
    ],
  ])('%s', (_, builder, expected) => {
    const findings = found(builder);
    expect(findings.map(({ subjects }) => subjects)).toEqual(expected);
    for (const finding of findings) {
      expect(say(findingStatement(finding))).toMatch(/D1\.1\.1/);
      expect(`${say(findingStatement(finding))} ${say(repairStatement(finding))}`).not.toMatch(/[{}]|[A-Z]_[A-Z]/);
    }
  });

  it('says who is to do what about it', () => {
    const [finding] = found(ground().notice('D1.1.1', 'Ministry', { status: 'BOUNCED' }));
    expect(say(findingStatement(finding!))).toBe(
      'The notice that D1.1.1, a main deliverable, is accepted has not reached Ministry.',
    );
    expect(say(repairStatement(finding!))).toMatch(/^Org1, who coordinates, or Ministry add a contact/);
  });
});
