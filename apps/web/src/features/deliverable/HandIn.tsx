import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { Section } from '../../ui/Page.js';
import { Refusal } from '../../ui/parts.js';
import { Hindered } from '../../ui/VerbButtons.js';
import {
  DeliverableDraftMutation,
  DeliverableSubmitMutation,
  type DeliverableFacts,
} from './deliverable.operations.js';
import classes from './DeliverablePage.module.css';

type Variables = VariablesOf<typeof DeliverableSubmitMutation>;

interface Handed {
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly url: string;
  readonly note: string;
  readonly lateReason: string;
}

const NOTHING: Handed = { fileId: null, fileName: null, url: '', note: '', lateReason: '' };

/** A new version: a file dropped here or a link, kept as a draft or submitted; late ones say why. */
export function HandIn({ deliverable }: { deliverable: DeliverableFacts }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { viewer } = useMember();
  const draft = useDraft<Handed>(`deliverable:${partnership}:${deliverable.code}:${viewer.id}`, NOTHING);
  const { fileId, fileName, url, note, lateReason } = draft.value;
  const put = (part: Partial<Handed>) => draft.set((old) => ({ ...old, ...part }));
  const { code, version } = deliverable;
  const save = useVerb(DeliverableDraftMutation, { said: () => t('deliverable.said.draft', { code }) });
  const submit = useVerb(DeliverableSubmitMutation, { said: () => t('deliverable.said.submit', { code }) });
  const verbs = new Map(deliverable.transitions.map((transition) => [transition.name, transition]));
  const late = verbs.get('submit')?.requires.includes('lateReason') ?? false;
  const hasDraft = deliverable.versions.some((one) => one.draft);
  const given = fileId !== null || url.trim() !== '';
  const send = async (verb: { run(variables: Variables): Promise<object | null> }) => {
    const where = { fileId, url: url.trim() || null };
    const words = { note: note.trim() || null, lateReason: (late && lateReason.trim()) || null };
    const input = { partnership, deliverable: code, expectedVersion: version, ...where, ...words };
    if (await verb.run({ input })) draft.clear();
  };
  const fields = (submit.refusal ?? save.refusal)?.fields ?? {};
  const saveVerb = verbs.get('saveDraft');
  const submitVerb = verbs.get('submit');
  return (
    <Section id="hand-in" title={t('deliverable.handIn')}>
      <div className={classes['form']}>
        <FileDrop
          label={t('deliverable.versionOf', { code })}
          onFile={(file) => put({ fileId: file.fileId, fileName: file.name })}
        />
        {fileName !== null && (
          <Group gap="xs">
            <Text size="sm">{t('deliverable.attached', { name: fileName })}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => put({ fileId: null, fileName: null })}>
              {t('general.remove')}
            </Button>
          </Group>
        )}
        {fileId === null && (
          <TextInput
            type="url"
            label={t('deliverable.link')}
            placeholder="https://"
            value={url}
            error={fields['url'] ?? fields['fileId']}
            onChange={(event) => put({ url: event.currentTarget.value })}
          />
        )}
        <Textarea
          label={t('deliverable.note')}
          autosize
          minRows={2}
          value={note}
          error={fields['note']}
          onChange={(event) => put({ note: event.currentTarget.value })}
        />
        {late && (
          <Textarea
            label={t('deliverable.lateReason')}
            description={t('deliverable.lateHint')}
            autosize
            minRows={2}
            value={lateReason}
            error={fields['lateReason']}
            onChange={(event) => put({ lateReason: event.currentTarget.value })}
          />
        )}
        <Refusal of={submit.refusal ?? save.refusal} />
        <Group gap="xs">
          {submitVerb?.allowed ? (
            <Button
              loading={submit.busy}
              disabled={(!given && !hasDraft) || (late && !lateReason.trim())}
              onClick={() => void send(submit)}
            >
              {t(given || !hasDraft ? 'deliverable.submit' : 'deliverable.submitDraft')}
            </Button>
          ) : (
            submitVerb && <Hindered label={t('deliverable.submit')} reasons={submitVerb.blockers} />
          )}
          {saveVerb?.allowed && (
            <Button variant="default" loading={save.busy} disabled={!given} onClick={() => void send(save)}>
              {t('deliverable.saveDraft')}
            </Button>
          )}
        </Group>
      </div>
    </Section>
  );
}
