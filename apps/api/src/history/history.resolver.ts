import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Pictures, type Viewer } from '@roadbook/application';
import { demandRange, type PartnershipView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { Limit, Offset } from '../graphql/page.decorator.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { RevisionFilterInput } from './history.input.js';
import { ChangeSetModel, RevisionModel } from './history.model.js';

@Resolver(() => PartnershipModel)
export class HistoryResolver {
  constructor(private readonly pictures: Pictures) {}

  @ResolveField(() => ChangeSetModel, { description: 'What changed between two moments, removed things included.' })
  async changes(
    @Parent() { picture }: PartnershipView,
    @Asking() viewer: Viewer,
    @Args('since', {
      type: () => DateTimeScalar,
      description: 'The earlier moment.',
    })
    since: string,
    @Args('until', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'The later moment; the one shown when omitted.',
    })
    until: string | null,
    @Limit() limit: number | null,
    @Offset() offset: number | null,
  ): Promise<ChangeSetModel> {
    const range = demandRange({ limit, offset });
    const set = await this.pictures.changes(viewer, picture, since, until ?? null);
    return { ...set, changes: set.changes.slice(range.offset, range.offset + range.limit) };
  }

  @ResolveField(() => ChangeSetModel, {
    description:
      'What changed since the last session that was held was closed; since the first revision when none was held.',
  })
  async changesSinceSession(
    @Parent() { picture }: PartnershipView,
    @Asking() viewer: Viewer,
    @Limit() limit: number | null,
    @Offset() offset: number | null,
  ): Promise<ChangeSetModel> {
    const range = demandRange({ limit, offset });
    const set = await this.pictures.changes(viewer, picture, null, null);
    return { ...set, changes: set.changes.slice(range.offset, range.offset + range.limit) };
  }

  @ResolveField(() => [RevisionModel], { description: 'Its revisions, newest first.' })
  revisions(
    @Parent() { picture }: PartnershipView,
    @Asking() viewer: Viewer,
    @Limit() limit: number | null,
    @Args('before', { type: () => Int, nullable: true, description: 'Only revisions with a smaller number than this.' })
    before: number | null,
    @Args('filter', { type: () => RevisionFilterInput, nullable: true, description: 'Which ones; all when omitted.' })
    filter: RevisionFilterInput | null,
  ): Promise<RevisionModel[]> {
    const range = demandRange({ limit });
    return this.pictures.revisions(viewer, picture, {
      limit: range.limit,
      before: before ?? null,
      filter: filter ?? {},
    });
  }
}
