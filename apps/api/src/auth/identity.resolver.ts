import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IdentityService, Pictures, SETTINGS, type Settings, type Viewer } from '@roadbook/application';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Asking } from './asking.decorator.js';
import { AccessTokenModel, ViewerModel } from './identity.model.js';
import { requestOf, secretOf } from './identify.js';
import { Public } from './public.decorator.js';
import type { GraphqlContext } from './request-context.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { viewerModel, type ViewerView } from './viewer-view.js';

/** Signing in and out, and access tokens: the account's own affairs, which belong to no partnership. */
@Resolver(() => ViewerModel)
export class IdentityResolver {
  constructor(
    private readonly identity: IdentityService,
    private readonly pictures: Pictures,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public()
  @Query(() => ViewerModel, { nullable: true, name: 'viewer', description: 'Who is signed in; null when nobody is.' })
  async viewer(@Context() context: GraphqlContext): Promise<ViewerView | null> {
    return context.req.viewer ? viewerModel(this.pictures, context.req.viewer) : null;
  }

  @Public()
  @Mutation(() => ViewerModel, {
    description:
      'Signs in and sets an http-only cookie. UNAUTHENTICATED when e-mail and password do not fit; RATE_LIMITED after many failures.',
  })
  async signIn(
    @Args('email', { description: 'The e-mail address of the account.' }) email: string,
    @Args('password', { description: 'Its password.' }) password: string,
    @Context() { req, res }: GraphqlContext,
  ): Promise<ViewerView> {
    const signedIn = await this.identity.signIn(email, password, req.ip ?? '', requestOf(req));
    setSessionCookie(res, signedIn.secret, new Date(signedIn.expiresAt), this.settings.secureCookie);
    req.viewer = signedIn.viewer;
    return viewerModel(this.pictures, signedIn.viewer);
  }

  @Mutation(() => Boolean, { description: 'Signs out: the session ends on the server and the cookie is taken away.' })
  async signOut(@Context() { req, res }: GraphqlContext): Promise<boolean> {
    const secret = secretOf(req);
    if (secret) await this.identity.signOut(secret);
    clearSessionCookie(res, this.settings.secureCookie);
    return true;
  }

  @Mutation(() => AccessTokenModel, {
    description: 'Creates a token for programs. It is shown once; the server keeps a hash.',
  })
  createAccessToken(
    @Asking() viewer: Viewer,
    @Args('name', { description: 'What to call it, 1 to 200 characters.' }) name: string,
    @Args('expiresAt', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'When it ends; in a year when omitted, which is the latest.',
    })
    expiresAt: string | null,
  ): Promise<AccessTokenModel> {
    return this.identity.createAccessToken(viewer, name, expiresAt ?? null);
  }

  @Mutation(() => Boolean, { description: "Revokes one of the viewer's own tokens. NOT_FOUND when there is none." })
  async revokeAccessToken(
    @Asking() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The id of the token.' }) id: string,
  ): Promise<boolean> {
    await this.identity.revokeAccessToken(viewer, id);
    return true;
  }

  @ResolveField(() => [AccessTokenModel], {
    description: "The viewer's own access tokens that may still be used, the newest first, without their secrets.",
  })
  async accessTokens(@Asking() viewer: Viewer): Promise<AccessTokenModel[]> {
    const tokens = await this.identity.accessTokens(viewer);
    return tokens.map((token) => ({ ...token, token: null }));
  }

  @Mutation(() => ViewerModel, {
    description: 'Sets the language of messages: en, fr, de, it, es, ca, nl, ro or pt.',
  })
  async setLanguage(
    @Asking() viewer: Viewer,
    @Args('language', { description: 'A BCP 47 tag such as `en`.' }) language: string,
  ): Promise<ViewerView> {
    return viewerModel(this.pictures, await this.identity.setLanguage(viewer, language));
  }

  @Mutation(() => Boolean, {
    description:
      "Changes the viewer's password and ends its other sessions; access tokens live on. RATE_LIMITED after many wrong ones.",
  })
  async changePassword(
    @Asking() viewer: Viewer,
    @Args('current', { description: 'The password until now.' }) current: string,
    @Args('new', { description: 'The password from now on, of 8 characters or more.' }) next: string,
    @Context() { req }: GraphqlContext,
  ): Promise<boolean> {
    await this.identity.changePassword(viewer, { current, next }, secretOf(req), req.ip ?? '');
    return true;
  }
}
