import { Menu } from '@mantine/core';
import { IconCheck, IconList } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useRead } from '../graphql/usePlan.js';
import { useT } from '../i18n/text.js';
import { PartnershipNamesQuery } from './app.operations.js';
import { usePlace } from './place.js';

/** The partnerships of who is signed in, and the way to all of them side by side. */
export default function SwitcherItems({ target }: { target: ReactNode }) {
  const t = useT();
  const { code: here } = usePlace();
  const { data } = useRead(PartnershipNamesQuery, {});
  return (
    <Menu position="bottom-start" width={320} defaultOpened>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {(data?.partnerships ?? []).map(({ id, code, name }) => {
          const current = code.toLowerCase() === here.toLowerCase();
          return (
            <Menu.Item
              key={id}
              component={Link}
              to={`/p/${code}`}
              aria-current={current ? 'true' : undefined}
              rightSection={current ? <IconCheck size={16} aria-hidden /> : undefined}
            >
              {name}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item component={Link} to="/partnerships" leftSection={<IconList size={16} aria-hidden />}>
          {t('general.partnerships')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
