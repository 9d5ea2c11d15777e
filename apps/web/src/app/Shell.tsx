import { ActionIcon, Burger, Group } from '@mantine/core';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { usePlan } from '../graphql/usePlan.js';
import { useT } from '../i18n/text.js';
import { Failure } from '../ui/Answer.js';
import { Mark } from '../ui/Mark.js';
import { PartnershipHeadQuery } from './app.operations.js';
import { useShortcuts } from './keys.js';
import { Live } from './Live.js';
import { Navigation } from './Navigation.js';
import { PlaceProvider } from './place.js';
import { SessionWarning } from './SessionWarning.js';
import classes from './Shell.module.css';
import { Switcher } from './Switcher.js';
import { PastBar, TimeButton, TimeRow } from '../ui/TimeBarButton.js';
import { ViewerMenu } from './ViewerMenu.js';
import { VerbsProvider } from './verbs.js';

const Palette = lazy(() => import('./Palette.js'));
const KeySheet = lazy(() => import('./KeySheet.js'));

/** The frame around every page of a partnership. */
export function PartnershipShell() {
  return (
    <PlaceProvider>
      <Live>
        <VerbsProvider>
          <Frame />
        </VerbsProvider>
      </Live>
    </PlaceProvider>
  );
}

function Frame() {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [timeOpened, setTimeOpened] = useState(false);
  const [overlay, setOverlay] = useState<'palette' | 'keys' | null>(null);
  const { pathname } = useLocation();
  const [shown, setShown] = useState(pathname);
  if (shown !== pathname) {
    // Another page: the navigation over it closes.
    setShown(pathname);
    setOpened(false);
  }
  const head = usePlan(PartnershipHeadQuery);
  useShortcuts({ onPalette: () => setOverlay('palette'), onKeys: () => setOverlay('keys') });
  useEffect(() => {
    document.getElementById('page-title')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    // Only another page moves the focus: a filter in the address does not.
  }, [pathname]);
  if (head.error && !head.data) {
    return (
      <main className={classes['alone']}>
        <Failure error={head.error} again={head.again} />
        <Link to="/">{t('general.toStart')}</Link>
      </main>
    );
  }
  return (
    <div className={classes['frame']}>
      <a href="#main" className={classes['skip']}>
        {t('general.skip')}
      </a>
      <header className={classes['header']}>
        <Group gap="sm" wrap="nowrap" className={classes['brand']}>
          <Burger
            opened={opened}
            onClick={() => setOpened((open) => !open)}
            size="sm"
            className={classes['burger']}
            aria-label={t('general.menu')}
            aria-expanded={opened}
            aria-controls="navigation"
          />
          <Link to="/" className={classes['home']} title={t('general.toStart')}>
            <Mark small />
          </Link>
          <Switcher name={head.data?.partnership.name} />
        </Group>
        <Group gap={4} wrap="nowrap">
          <button
            type="button"
            className={classes['search']}
            aria-keyshortcuts="Control+K"
            onClick={() => setOverlay('palette')}
          >
            <IconSearch size={16} aria-hidden />
            <span>{t('general.find')}</span>
            <kbd>{'Ctrl K'}</kbd>
          </button>
          <TimeButton opened={timeOpened} onToggle={() => setTimeOpened((open) => !open)} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            className={classes['partnership']}
            title={t('general.keys')}
            aria-label={t('general.keys')}
            onClick={() => setOverlay('keys')}
          >
            <IconKeyboard size={18} />
          </ActionIcon>
          <ViewerMenu />
        </Group>
      </header>
      <div className={classes['nav']} id="navigation" data-opened={opened || undefined}>
        <Navigation />
      </div>
      <main className={classes['main']} id="main">
        <TimeRow opened={timeOpened} onClose={() => setTimeOpened(false)} />
        <PastBar />
        <SessionWarning />
        <Outlet />
      </main>
      <Suspense>
        {overlay === 'palette' && <Palette onClose={() => setOverlay(null)} />}
        {overlay === 'keys' && <KeySheet onClose={() => setOverlay(null)} />}
      </Suspense>
    </div>
  );
}

/** The frame around pages that belong to no partnership. */
export function PlainShell() {
  const t = useT();
  return (
    <>
      <header className={classes['plain']}>
        <Link to="/" className={classes['home']} title={t('general.toStart')}>
          <Mark small />
        </Link>
        <ViewerMenu />
      </header>
      <main id="main">
        <Outlet />
      </main>
    </>
  );
}
