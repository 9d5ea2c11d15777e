import { Menu, Text, useMantineColorScheme } from '@mantine/core';
import {
  IconAccessible,
  IconDeviceDesktop,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useVerb } from '../graphql/useVerb.js';
import { LANGUAGES } from '../i18n/languages.js';
import { useT } from '../i18n/text.js';
import { SetLanguageMutation, SignOutMutation } from './app.operations.js';
import { useSession } from './session.js';
import { useLanguage } from './language.js';
import { useMember } from './member.js';

/** What belongs to the person who is signed in, and to no page. */
export default function ViewerMenuItems({ target }: { target: ReactNode }) {
  const t = useT();
  const { viewer, organisation, is } = useMember();
  const { setColorScheme } = useMantineColorScheme();
  const language = useLanguage();
  const navigate = useNavigate();
  const session = useSession();
  const signOut = useVerb(SignOutMutation, { toastRefusals: true });
  const leave = async () => {
    if (!(await signOut.run({}))) return;
    session.renew();
    await navigate('/sign-in');
  };
  const setLanguage = useVerb(SetLanguageMutation, { said: () => t('general.languageSet'), toastRefusals: true });
  const choose = async (tag: string) => {
    language.set(tag);
    // What the server has said so far stays in the language before, unless it is asked again.
    if (tag !== viewer.language && (await setLanguage.run({ language: tag }))) session.readAgain();
  };
  return (
    <Menu position="bottom-end" width={260} defaultOpened>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" c="var(--mantine-color-text)" component="span">
            {viewer.name}
          </Text>
          <br />
          {organisation ? organisation.name : viewer.email}
        </Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<IconSettings size={16} />}>
          {t('general.myAccount')}
        </Menu.Item>
        {is('ADMINISTRATOR') && (
          <Menu.Item component={Link} to="/administration" leftSection={<IconSettings size={16} />}>
            {t('general.administration')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t('general.scheme')}</Menu.Label>
        <Menu.Item leftSection={<IconDeviceDesktop size={16} />} onClick={() => setColorScheme('auto')}>
          {t('general.schemeAuto')}
        </Menu.Item>
        <Menu.Item leftSection={<IconSun size={16} />} onClick={() => setColorScheme('light')}>
          {t('general.schemeLight')}
        </Menu.Item>
        <Menu.Item leftSection={<IconMoon size={16} />} onClick={() => setColorScheme('dark')}>
          {t('general.schemeDark')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('general.language')}</Menu.Label>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <Menu.Item key={tag} lang={tag} leftSection={<IconLanguage size={16} />} onClick={() => void choose(tag)}>
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/accessibility" leftSection={<IconAccessible size={16} />}>
          {t('general.accessibility')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>
          {t('general.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
