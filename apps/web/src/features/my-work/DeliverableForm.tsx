import { Alert, Anchor, Button, Text, Textarea, TextInput } from '@mantine/core';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { PlaceLink } from '../../ui/parts.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { useFormDraft, type DutyFormProps } from './form.js';
import { OweSaveDraftMutation, OweSubmitDeliverableMutation } from './duty-verbs.operations.js';

interface Version {
  readonly fileId: string | null;
  readonly fileName: string;
  readonly url: string;
  readonly note: string;
  readonly lateReason: string;
}

const EMPTY: Version = { fileId: null, fileName: '', url: '', note: '', lateReason: '' };

/** Hands in a deliverable: a file dropped here or a link, as a draft or for good; a late one says why. */
export function DeliverableForm(props: DutyFormProps<'DELIVERABLE'>) {
  const { duty, again, done, close } = props;
  const { thing } = props.subject;
  const t = useT();
  const { code } = usePlace();
  const { value, put, set, clear } = useFormDraft(duty, EMPTY);
  const conflict = () => {
    again();
    return null;
  };
  const save = useVerb(OweSaveDraftMutation, { said: () => t('myWork.draftSaved', { code: thing.code }), conflict });
  const submit = useVerb(OweSubmitDeliverableMutation, {
    said: () => t('myWork.submitted', { code: thing.code }),
    conflict,
  });
  const draft = thing.versions.find((version) => version.draft);
  const late = thing.transitions.some(({ name, requires }) => name === 'submit' && requires.includes('lateReason'));
  const given = value.fileId !== null || value.url.trim() !== '';
  const ready = (given || draft !== undefined) && (!late || value.lateReason.trim() !== '');
  const send = async (verb: typeof save | typeof submit) => {
    const data = await verb.run({ input: { partnership: code, ...inputOf(thing, value, verb === submit) } });
    if (!data) return;
    clear();
    done();
  };
  const refusal = submit.refusal ?? save.refusal;
  return (
    <QuickForm
      label={t('myWork.submit')}
      submit={t('myWork.submit')}
      busy={submit.busy}
      ready={ready}
      refusal={refusal}
      aside={
        <>
          <Button size="sm" variant="default" disabled={!given} loading={save.busy} onClick={() => void send(save)}>
            {t('myWork.saveDraft')}
          </Button>
          <PlaceLink to={`deliverables/${thing.code}`}>{t('myWork.toDeliverable')}</PlaceLink>
        </>
      }
      onSubmit={() => void send(submit)}
      onClose={close}
    >
      {duty.returned && (
        <Alert color="yellow" variant="light" title={t('myWork.returnedWith')}>
          {duty.returned}
        </Alert>
      )}
      {draft && <DraftLine draft={draft} />}
      <FileDrop
        label={t('myWork.versionOf', { code: thing.code })}
        onFile={({ fileId, name }) => set((old) => ({ ...old, fileId, fileName: name }))}
      />
      {value.fileName && (
        <Text size="sm">
          {value.fileName}{' '}
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => set((old) => ({ ...old, fileId: null, fileName: '' }))}
          >
            {t('general.remove')}
          </Anchor>
        </Text>
      )}
      {value.fileId === null && (
        <TextInput
          label={t('myWork.orLink')}
          type="url"
          inputMode="url"
          value={value.url}
          error={refusal?.fields['url']}
          onChange={(event) => put('url', event.currentTarget.value)}
        />
      )}
      <TextInput
        label={t('myWork.note')}
        value={value.note}
        error={refusal?.fields['note']}
        onChange={(event) => put('note', event.currentTarget.value)}
      />
      {late && (
        <Textarea
          label={t('myWork.lateReason')}
          description={t('myWork.lateReasonHint')}
          autosize
          minRows={2}
          value={value.lateReason}
          error={refusal?.fields['lateReason']}
          onChange={(event) => put('lateReason', event.currentTarget.value)}
        />
      )}
    </QuickForm>
  );
}

type Thing = DutyFormProps<'DELIVERABLE'>['subject']['thing'];

function inputOf(thing: Thing, { fileId, url, note, lateReason }: Version, final: boolean) {
  return {
    expectedVersion: thing.version,
    deliverable: thing.code,
    fileId,
    url: fileId === null && url.trim() !== '' ? url.trim() : null,
    note: note.trim() || null,
    lateReason: (final && lateReason.trim()) || null,
  };
}

/** The draft that is there already: it is submitted when nothing else is given. */
function DraftLine({ draft }: { draft: Thing['versions'][number] }) {
  const t = useT();
  const { moment } = useFormat();
  const address = draft.fileId ? `/files/${draft.fileId}` : draft.url;
  return (
    <Text size="sm" c="dimmed">
      {t('myWork.draftOf', { moment: moment(draft.at) })}{' '}
      {address && (
        <Anchor href={address} size="sm" target="_blank" rel="noreferrer">
          {t('general.open')}
        </Anchor>
      )}
    </Text>
  );
}
