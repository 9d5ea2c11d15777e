import type { InvestmentProposalFact } from '../investment/investment.facts.js';
import { budgetLinesOf } from '../investment/investment.rules.js';
import {
  investmentTotals,
  type CohesionTotal,
  type CountedProposal,
  type InvestmentTotal,
  type InvestmentTotals,
  type PhaseTotal,
  type RegionTotal,
  type SourceTotal,
  type StageTotal,
  type YearTotal,
} from '../investment/investment-totals.js';
import type { Plan } from '../plan/plan.js';
import type { RegionView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** The sums of one region as the API shows them. */
export type RegionTotalView = Omit<RegionTotal, 'region'> & { readonly region: RegionView | null };

/** The pipeline in figures, of the proposals that a picture shows. */
export class InvestmentTotalsView {
  private readonly totals: InvestmentTotals;

  constructor(private readonly picture: Picture) {
    const { plan } = picture;
    const regions = plan.table('Region').rows();
    this.totals = investmentTotals(
      plan
        .table('InvestmentProposal')
        .rows()
        .map((proposal) => counted(plan, proposal)),
      new Map(regions.map(({ id, cohesionCategory }) => [id, cohesionCategory])),
    );
  }

  get overall(): readonly InvestmentTotal[] {
    return this.totals.overall;
  }
  get byStage(): readonly StageTotal[] {
    return this.totals.byStage;
  }
  get byPhase(): readonly PhaseTotal[] {
    return this.totals.byPhase;
  }
  get bySource(): readonly SourceTotal[] {
    return this.totals.bySource;
  }
  get byRegion(): RegionTotalView[] {
    return this.totals.byRegion.map((total) => ({ ...total, region: this.picture.regions.find(total.region) }));
  }
  get byYear(): readonly YearTotal[] {
    return this.totals.byYear;
  }
  get byCohesion(): readonly CohesionTotal[] {
    return this.totals.byCohesion;
  }
}

function counted(plan: Plan, proposal: InvestmentProposalFact): CountedProposal {
  const { stage, ownerId, actionId, budget, fundingMix } = proposal;
  return {
    stage,
    phase: plan.find('Action', actionId)?.phase ?? null,
    region: plan.get('Organisation', ownerId).regionId,
    budget,
    budgetLines: budgetLinesOf(proposal).map(({ regionId, year, amount }) => ({ region: regionId, year, amount })),
    fundingMix: fundingMix.map(({ source, status, year, amount, organisationId }) => ({
      ...{ source, status, amount, year: year ?? null },
      region: plan.find('Organisation', organisationId)?.regionId ?? null,
    })),
  };
}
