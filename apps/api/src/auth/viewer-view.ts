import type { Pictures, Viewer } from '@roadbook/application';
import type { Picture } from '@roadbook/domain';
import type { MembershipModel, ViewerModel } from './identity.model.js';

/** The fields of a viewer that are answered at once; the others have resolvers of their own. */
export type ViewerView = Pick<
  ViewerModel,
  'id' | 'name' | 'email' | 'language' | 'installationRoles' | 'memberships' | 'sessionExpiresAt'
>;

/** Who is signed in, as the API shows it. */
export async function viewerModel(pictures: Pictures, viewer: Viewer): Promise<ViewerView> {
  const { accountId: id, name, email, language, installationRoles, sessionExpiresAt = null } = viewer;
  const visible = await pictures.visible(viewer);
  return { id, name, email, language, installationRoles, sessionExpiresAt, memberships: visible.map(membershipView) };
}

function membershipView(picture: Picture): MembershipModel {
  const { rights } = picture.asker;
  return {
    partnershipCode: picture.plan.partnership.code,
    organisation: picture.organisations.get(rights.organisationId),
    roles: rights.roles,
  };
}
