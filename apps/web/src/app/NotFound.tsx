import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../i18n/text.js';
import { Page } from '../ui/Page.js';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('general.notFound')}>
      <Text>
        {t('general.notFoundText')}{' '}
        <Anchor component={Link} to="/">
          {t('general.toStart')}
        </Anchor>
      </Text>
    </Page>
  );
}
