import type { Asker } from '../identity/rights.js';
import { permit } from '../identity/identity.policy.js';
import { forbidden, type Verdict } from '../shared/verdict.js';

/** The most characters in a saved view's name, in its page and in its query string. */
export const VIEW_NAME_LIMIT = 100;
export const VIEW_PAGE_LIMIT = 40;
export const VIEW_QUERY_LIMIT = 2_000;
/** The most views that somebody may have in a partnership. */
export const VIEW_LIMIT = 100;

/** True for the path of a page of the web application, such as `plan` or `actions/A1.1`. */
export function isViewPage(page: string): boolean {
  return /^[a-z][a-z-]*(\/[\w.-]+)*$/i.test(page);
}

/**
 * Whether a saved view may be changed or removed: by its owner, and a shared one by the coordinator too. Whoever neither
 * owns a view nor sees it as shared never gets here.
 */
export function askView(verb: 'saveView' | 'removeView', asker: Asker, own: boolean): Verdict {
  return permit(verb, asker.rights, own).map(({ code, params }) =>
    forbidden(code === 'NOT_LEAD' ? 'NOT_YOUR_VIEW' : code, params),
  );
}

/** Whether a view may be shared with all members. */
export function askSharing(asker: Asker): Verdict {
  return permit('shareView', asker.rights, false);
}
