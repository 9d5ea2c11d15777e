import { NavLink, Text } from '@mantine/core';
import { NavLink as RouterLink, useLocation } from 'react-router';
import { useT } from '../i18n/text.js';
import { PAGES, type NavGroup, type PageEntry } from './feature.js';
import { useMember } from './member.js';
import classes from './Navigation.module.css';
import { usePlace } from './place.js';

const GROUPS: readonly NavGroup[] = ['home', 'plan', 'committee', 'reporting', 'partnership'];

/** The pages of a partnership by what they are for. */
export function Navigation() {
  const t = useT();
  const member = useMember();
  const { to } = usePlace();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('general.navigation')}>
      {GROUPS.map((group) => {
        const pages = pagesOf(group).filter(({ only }) => !only || only(member));
        if (pages.length === 0) return null;
        return (
          <div key={group} className={classes['group']}>
            {group !== 'home' && (
              <Text size="xs" c="dimmed" fw={500} className={classes['name']}>
                {t(`nav.${group}`)}
              </Text>
            )}
            {pages.map(({ path, title, nav }) => {
              const Icon = nav!.icon;
              const here = pathname.split('/')[3] === path;
              return (
                <NavLink
                  key={path}
                  component={RouterLink}
                  to={to(path)}
                  label={t(title)}
                  active={here}
                  aria-current={here ? 'page' : undefined}
                  leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
                  className={classes['link']}
                />
              );
            })}
          </div>
        );
      })}
    </nav>
  );
}

function pagesOf(group: NavGroup): PageEntry[] {
  return PAGES.filter(({ nav }) => nav?.group === group).sort((a, b) => a.nav!.order - b.nav!.order);
}
