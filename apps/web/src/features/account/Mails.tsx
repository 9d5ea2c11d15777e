import { Checkbox, Stack, Text } from '@mantine/core';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { SetMailChoiceMutation } from './account.operations.js';
import type { MyAccount } from './account.operations.js';

type Choice = MyAccount['mailChoices'][number];

/** Which mails one gets of each partnership. */
export function Mails({ viewer, again }: { viewer: MyAccount; again: () => void }) {
  const t = useT();
  return (
    <Section title={t('account.mails')} id="mails">
      {viewer.mailChoices.length === 0 && <Empty>{t('account.noPartnership')}</Empty>}
      {viewer.mailChoices.map((choice) => (
        <Choices key={choice.partnershipCode} choice={choice} again={again} />
      ))}
    </Section>
  );
}

function Choices({ choice, again }: { choice: Choice; again: () => void }) {
  const t = useT();
  const { partnershipCode: partnership, digest, atOnce } = choice;
  const set = useVerb(SetMailChoiceMutation, { said: () => t('account.mailsSet'), toastRefusals: true });
  const change = async (fields: Partial<Pick<Choice, 'digest' | 'atOnce'>>) => {
    if (await set.run({ partnership, digest, atOnce, ...fields })) again();
  };
  return (
    <Stack gap="xs" role="group" aria-label={partnership} mb="md">
      <Text fw={500}>{partnership}</Text>
      <Checkbox
        label={t('account.digest')}
        description={t('account.digestHint')}
        disabled={set.busy}
        checked={digest}
        onChange={(event) => void change({ digest: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('account.atOnce')}
        description={t('account.atOnceHint')}
        disabled={set.busy}
        checked={atOnce}
        onChange={(event) => void change({ atOnce: event.currentTarget.checked })}
      />
    </Stack>
  );
}
