import type { ApiClient } from '../support/api.js';
import { FOUNDING } from './ground.js';

/** The ids of things that have no code, by what the matrix calls them: `notice of D3.1.1 to Lombardy Region`. */
export type Ids = ReadonlyMap<string, string>;

interface Named {
  readonly id: string;
  readonly organisation: { readonly shortName: string };
}

/** @param coordinator who sees everything */
export async function readIds(coordinator: ApiClient, code = FOUNDING): Promise<Ids> {
  const { partnership } = await coordinator.ask<{
    partnership: {
      notices: (Named & { readonly deliverable: { readonly code: string } })[];
      contacts: Named[];
      disseminations: Named[];
      matches: { readonly id: string; readonly organisations: readonly { readonly shortName: string }[] }[];
      followUps: { readonly id: string; readonly owner: { readonly shortName: string } }[];
      stakeholders: { readonly id: string; readonly responsible: { readonly shortName: string } | null }[];
      toolbox: { readonly id: string; readonly name: string }[];
      calls: { readonly id: string; readonly name: string }[];
    };
  }>(
    `{ partnership(code: "${code}") { notices { id organisation { shortName } deliverable { code } } contacts { id organisation { shortName } } disseminations { id organisation { shortName } } matches { id organisations { shortName } } followUps { id owner { shortName } } stakeholders { id responsible { shortName } } toolbox { id name } calls { id name } } }`,
  );
  const ids = new Map<string, string>();
  for (const { id, organisation, deliverable } of partnership.notices) {
    ids.set(`notice of ${deliverable.code} to ${organisation.shortName}`, id);
  }
  for (const { id, organisation } of partnership.contacts) ids.set(`contact of ${organisation.shortName}`, id);
  for (const { id, organisation } of partnership.disseminations) {
    ids.set(`dissemination of ${organisation.shortName}`, id);
  }
  for (const { id, organisations } of partnership.matches) {
    ids.set(`match of ${organisations.map(({ shortName }) => shortName).join(' and ')}`, id);
  }
  for (const { id, owner } of partnership.followUps) ids.set(`follow-up of ${owner.shortName}`, id);
  for (const { id, name } of partnership.toolbox) ids.set(`toolbox item ${name}`, id);
  for (const { id, name } of partnership.calls) ids.set(`call ${name}`, id);
  for (const { id, responsible } of partnership.stakeholders) {
    if (responsible) ids.set(`stakeholder of ${responsible.shortName}`, id);
  }
  return ids;
}

/** The arguments with ids in place of what stands in braces. @throws Error for a name that nothing bears */
export function withIds<Args>(args: Args, ids: Ids): Args {
  const text = JSON.stringify(args).replace(/"\{([^{}"]+)\}"/g, (_whole, name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the matrix names what is not there: ${name}`);
    return JSON.stringify(id);
  });
  return JSON.parse(text) as Args;
}
