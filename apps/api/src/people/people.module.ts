import { Module } from '@nestjs/common';
import { InstallationResolver } from './installation.resolver.js';
import { InvitationResolver } from './invitation.resolver.js';
import { NewPartnershipResolver } from './new-partnership.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { SettingsResolver } from './settings.resolver.js';

@Module({
  providers: [PeopleResolver, SettingsResolver, InvitationResolver, InstallationResolver, NewPartnershipResolver],
})
export class PeopleModule {}
