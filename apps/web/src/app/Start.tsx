import { Anchor, List, Text } from '@mantine/core';
import { Link, Navigate, useParams } from 'react-router';
import { useRead } from '../graphql/usePlan.js';
import { useT } from '../i18n/text.js';
import { Answer } from '../ui/Answer.js';
import { Page } from '../ui/Page.js';
import { PartnershipNamesQuery } from './app.operations.js';
import { memberOf, useMember, type Member } from './member.js';

/** The address `/`: straight to the partnership's home where there is one, else a list to choose from. */
export function Start() {
  const { viewer } = useMember();
  const named = useParams()['code'];
  const code = named ?? viewer.memberships[0]?.partnershipCode;
  const single = viewer.memberships.length === 1 || named !== undefined;
  if (code && single) return <Navigate to={`/p/${code}/${homeOf(memberOf(viewer, code))}`} replace />;
  if (viewer.memberships.length === 0 && viewer.installationRoles.includes('ADMINISTRATOR')) {
    return <Navigate to="/administration" replace />;
  }
  return <Choose />;
}

/** The page that answers the question of who comes: what do I owe, or where do we stand. */
export function homeOf(member: Member): string {
  return member.is('COORDINATOR') || member.is('COMMITTEE') ? 'overview' : 'my-work';
}

function Choose() {
  const t = useT();
  const answer = useRead(PartnershipNamesQuery, {});
  return (
    <Page title={t('general.partnerships')}>
      <Answer of={answer}>
        {({ partnerships }) =>
          partnerships.length === 0 ? (
            <Text>{t('general.noPartnership')}</Text>
          ) : (
            <List>
              {partnerships.map(({ id, code, name }) => (
                <List.Item key={id}>
                  <Anchor component={Link} to={`/p/${code}`}>
                    {name}
                  </Anchor>
                </List.Item>
              ))}
            </List>
          )
        }
      </Answer>
    </Page>
  );
}
