import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DemoAccountService, OpenInvitationService, Pictures, SETTINGS, type Settings } from '@roadbook/application';
import { requestOf } from '../auth/identify.js';
import { ViewerModel } from '../auth/identity.model.js';
import { Public } from '../auth/public.decorator.js';
import type { GraphqlContext } from '../auth/request-context.js';
import { setSessionCookie } from '../auth/session-cookie.js';
import { viewerModel, type ViewerView } from '../auth/viewer-view.js';
import { DemoAccountModel, OpenInvitationModel } from './people.model.js';

/** What people find before they have an account: an invitation, or the accounts of a demonstration. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invitations: OpenInvitationService,
    private readonly demo: DemoAccountService,
    private readonly pictures: Pictures,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public()
  @Query(() => [DemoAccountModel], {
    description: 'The accounts to look around with; empty unless demonstration mode is on. Open to everybody.',
  })
  demoAccounts(): Promise<DemoAccountModel[]> {
    return this.demo.list();
  }

  @Public()
  @Query(() => OpenInvitationModel, {
    description:
      'What a secret address is for. Open to whoever holds it; NOT_FOUND when it is unknown, used, revoked or expired.',
  })
  invitation(
    @Args('secret', { description: "The last part of the address's path." }) secret: string,
    @Context() { req }: GraphqlContext,
  ): Promise<OpenInvitationModel> {
    return this.invitations.read(secret, req.ip ?? '');
  }

  @Public()
  @Mutation(() => ViewerModel, {
    description:
      'Accepts an invitation or sets a password, once, and signs in with a cookie. RATE_LIMITED after many wrong ones.',
  })
  async acceptInvitation(
    @Args('secret', { description: "The last part of the address's path." }) secret: string,
    @Args('name', { description: 'The name that others are to see; of no use where there is an account.' })
    name: string,
    @Args('password', {
      description: "The account's password, where an invitation meets one; else a new one of 8 characters or more.",
    })
    password: string,
    @Context() { req, res }: GraphqlContext,
  ): Promise<ViewerView> {
    const signedIn = await this.invitations.accept({ secret, name, password }, req.ip ?? '', requestOf(req));
    setSessionCookie(res, signedIn.secret, new Date(signedIn.expiresAt), this.settings.secureCookie);
    req.viewer = signedIn.viewer;
    return viewerModel(this.pictures, signedIn.viewer);
  }
}
