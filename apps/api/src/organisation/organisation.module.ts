import { Module } from '@nestjs/common';
import { OrganisationResolver } from './organisation.resolver.js';

@Module({ providers: [OrganisationResolver] })
export class OrganisationModule {}
