import { Injectable } from '@nestjs/common';
import { askStakeholder, demand, normaliseName, stakeholderNamed, tidy, TITLE_LIMIT } from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { AddStakeholder, UpdateStakeholder } from './stakeholder.input.js';

/**
 * The bodies that the partners connect with. Every method makes one revision and answers with the body's id; it refuses, in
 * this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class StakeholderService {
  constructor(private readonly work: PartnershipWork) {}

  /** Adds a body to connect with; a region names each once. */
  add(viewer: Viewer, path: string, input: AddStakeholder): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = {
        name: check.line('name', input.name, TITLE_LIMIT),
        kind: input.kind,
        regionId: regionOf(check, input.region),
        responsibleId: responsibleOf(check, input.responsible),
        state: input.state ?? ('IDENTIFIED' as const),
      };
      once(check, fields.name, fields.regionId);
      check.settle();
      demand(askStakeholder('addStakeholder', draft.plan, fields.responsibleId, asker));
      return draft.insert('Stakeholder', fields).id;
    });
  }

  /** Changes the fields that are given. */
  update(viewer: Viewer, path: string, input: UpdateStakeholder): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const known = check.byId('Stakeholder', input.stakeholder);
      const fields = {
        name: given(input.name, (name) => check.line('name', name, TITLE_LIMIT)),
        kind: input.kind ?? undefined,
        regionId: given(input.region, (region) => regionOf(check, region)),
        responsibleId: given(input.responsible, (responsible) => responsibleOf(check, responsible)),
        state: input.state ?? undefined,
      };
      if (known) once(check, fields.name ?? known.name, fields.regionId ?? known.regionId, known.id);
      const stakeholder = check.settle(known, 'Stakeholder', input.stakeholder);
      const verdict = askStakeholder('updateStakeholder', draft.plan, stakeholder.responsibleId, asker);
      allowAt(input.expectedVersion, { ...stakeholder, code: stakeholder.name }, verdict);
      return draft.update('Stakeholder', stakeholder.id, fields).id;
    });
  }
}

/** STAKEHOLDER_EXISTS where the region names another body like this. */
function once(check: InputCheck, name: string, regionId: string, except?: string): void {
  if (name === '' || regionId === '') return;
  const other = stakeholderNamed(check.seen, name, regionId, except);
  if (other) check.fault('name', 'STAKEHOLDER_EXISTS', { name: other.name });
}

function regionOf(check: InputCheck, name: string): string {
  const regions = check.seen.table('Region').rows();
  const found = regions.find((region) => normaliseName(region.name) === normaliseName(name));
  if (!found) {
    const expected = regions.map((region) => region.name);
    check.fault('region', 'UNKNOWN_REGION', { name: tidy(name).slice(0, 100), expected });
  }
  return found?.id ?? '';
}

function responsibleOf(check: InputCheck, name: Optional<string>): string | null {
  return tidy(name ?? '') === '' ? null : check.member('responsible', name ?? '');
}
