import { Input, Select, Stack, useMantineColorScheme } from '@mantine/core';
import { SetLanguageMutation } from '../../app/app.operations.js';
import { useLanguage } from '../../app/language.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { LANGUAGES, languageFor } from '../../i18n/languages.js';
import { useT } from '../../i18n/text.js';
import { MESSAGE_LANGUAGES } from '../../ui/message-languages.js';
import { Facts, Section } from '../../ui/Page.js';
import { Segmented } from '../../ui/parts.js';
import classes from './account.module.css';
import type { MyAccount } from './account.operations.js';

const SCHEMES = ['auto', 'light', 'dark'] as const;
const SCHEME_TEXTS = { auto: 'general.schemeAuto', light: 'general.schemeLight', dark: 'general.schemeDark' } as const;

/** Who one is, and how one wants to read. */
export function Profile({ viewer }: { viewer: MyAccount }) {
  const t = useT();
  const { list } = useFormat();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={t('account.profile')} id="profile">
      <Facts
        items={[
          [t('account.name'), viewer.name],
          [t('account.email'), viewer.email],
          ...viewer.memberships.map(
            ({ partnershipCode, organisation, roles }) =>
              [
                partnershipCode,
                `${organisation.shortName}: ${list(roles.map((role) => t(`roleName.${role}`)))}`,
              ] as const,
          ),
          viewer.installationRoles.length > 0 && [
            t('account.installation'),
            list(viewer.installationRoles.map((role) => t(`roleName.${role}`))),
          ],
        ]}
      />
      <Stack mt="lg" gap="md" className={classes['form']}>
        <InterfaceLanguage />
        <LetterLanguage language={viewer.language} />
        <Input.Wrapper label={t('general.scheme')} labelElement="div">
          <div>
            <Segmented
              label={t('general.scheme')}
              value={colorScheme}
              choices={SCHEMES.map((value) => ({ value, label: t(SCHEME_TEXTS[value]) }))}
              onChange={setColorScheme}
            />
          </div>
        </Input.Wrapper>
      </Stack>
    </Section>
  );
}

/** The language of the pages, kept on this device. */
function InterfaceLanguage() {
  const t = useT();
  const language = useLanguage();
  return (
    <Select
      label={t('account.interfaceLanguage')}
      description={t('account.interfaceLanguageHint')}
      allowDeselect={false}
      data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
      value={languageFor(language.tag)}
      onChange={(value) => language.set(value ?? 'en')}
    />
  );
}

/** The language of mails, calendars and messages, kept with the account. */
function LetterLanguage({ language }: { language: string }) {
  const t = useT();
  const set = useVerb(SetLanguageMutation, { said: () => t('account.languageSet'), toastRefusals: true });
  return (
    <Select
      label={t('account.letterLanguage')}
      description={t('account.letterLanguageHint')}
      allowDeselect={false}
      disabled={set.busy}
      data={[...MESSAGE_LANGUAGES]}
      value={language}
      onChange={(value) => value && void set.run({ language: value })}
    />
  );
}
