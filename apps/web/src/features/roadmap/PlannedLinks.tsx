import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import classes from './Link.module.css';
import type { PlannedLink } from './link.js';
import { RoadmapAddDependencyMutation, RoadmapRemoveDependencyMutation } from './link.operations.js';

/** Dependencies that are there; one that is taken away can be put back as it was. */
export function PlannedLinks({ links, onRemoved }: { links: readonly PlannedLink[]; onRemoved: () => void }) {
  const t = useT();
  if (links.length === 0) return null;
  return (
    <section className={classes['planned']} aria-labelledby="planned-links">
      <h3 id="planned-links">{t('roadmap.plannedLinks', { count: links.length })}</h3>
      <ul>
        {links.map((link) => (
          <PlannedRow key={`${link.dependsOn} ${link.action}`} link={link} onRemoved={onRemoved} />
        ))}
      </ul>
    </section>
  );
}

function PlannedRow({ link, onRemoved }: { link: PlannedLink; onRemoved: () => void }) {
  const t = useT();
  const word = useWord();
  const { code: partnership } = usePlace();
  const { action, dependsOn, type, lagDays } = link;
  const pair = { partnership, action, dependsOn };
  const remove = useVerb(RoadmapRemoveDependencyMutation, {
    said: () => t('roadmap.unlinked', { action, dependsOn }),
    undo: () => ({ document: RoadmapAddDependencyMutation, variables: { input: { ...pair, type, lagDays } } }),
    toastRefusals: true,
  });
  // The notice with the way back stands outside of the dialog, which is therefore closed.
  const run = async () => {
    if (await remove.run({ input: pair })) onRemoved();
  };
  return (
    <li>
      <span>{t('roadmap.waitsFor', { action, dependsOn })}</span>
      <span className={classes['how']}>
        {word('DependencyType', type)}
        {lagDays !== 0 && `, ${t('roadmap.byDays', { days: lagDays })}`}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        loading={remove.busy}
        aria-label={t('roadmap.unlink', { action, dependsOn })}
        onClick={() => void run()}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
