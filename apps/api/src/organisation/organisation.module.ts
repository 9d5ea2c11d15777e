import { Module } from '@nestjs/common';
import { OrganisationResolver } from './organisation.resolver.js';
import { StakeholderMutationResolver } from './stakeholder-mutation.resolver.js';

@Module({ providers: [OrganisationResolver, StakeholderMutationResolver] })
export class OrganisationModule {}
