import { usePlace } from '../../app/place.js';
import type { VariablesOf } from '../../graphql/graphql.js';
import { useVerb, type VerbHandle } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import type { Waiting } from '../../ui/HowItWaits.js';
import { RoadmapAddDependencyMutation, RoadmapRemoveDependencyMutation } from './link.operations.js';

type Input = VariablesOf<typeof RoadmapAddDependencyMutation>;

/** One action waits for another from now on, or no longer; each is the other's undo. */
export interface Link {
  readonly add: Pick<VerbHandle<unknown, Input>, 'busy' | 'refusal'>;
  /** False when it was refused. @param code of the action that waits */
  readonly link: (code: string, dependsOn: string, waiting: Waiting) => Promise<boolean>;
  readonly unlink: (code: string, dependsOn: string, waiting: Waiting) => Promise<boolean>;
}

/** @param toastRefusals for a dependency that was drawn: there is no form that could show why it was refused */
export function useLink({ toastRefusals }: { toastRefusals: boolean }): Link {
  const t = useT();
  const { code: partnership } = usePlace();
  const add = useVerb(RoadmapAddDependencyMutation, {
    said: (_, { input: { action, dependsOn } }) => t('roadmap.linked', { action, dependsOn }),
    undo: (_, { input: { action, dependsOn } }) => ({
      document: RoadmapRemoveDependencyMutation,
      variables: { input: { partnership, action, dependsOn } },
    }),
    toastRefusals,
  });
  const remove = useVerb(RoadmapRemoveDependencyMutation, {
    said: (_, { input: { action, dependsOn } }) => t('roadmap.unlinked', { action, dependsOn }),
    undo: (_, { input }) => ({ document: RoadmapAddDependencyMutation, variables: { input } }),
    toastRefusals: true,
  });
  const inputOf = (action: string, dependsOn: string, waiting: Waiting): Input => ({
    input: { partnership, action, dependsOn, ...waiting },
  });
  return {
    add,
    link: async (code, dependsOn, waiting) => (await add.run(inputOf(code, dependsOn, waiting))) !== null,
    unlink: async (code, dependsOn, waiting) => (await remove.run(inputOf(code, dependsOn, waiting))) !== null,
  };
}
