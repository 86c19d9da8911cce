/**
 * The pages of the console that guides speak of. `elsewhere` is a console page that we do not know,
 * `sign-in` a page on which nothing of ours may run.
 */
export type PageId =
  | 'console-home'
  | 'dashboard'
  | 'security-credentials'
  | 'assign-mfa'
  | 'users'
  | 'create-user'
  | 'user'
  | 'groups'
  | 'iam'
  | 'elsewhere'
  | 'sign-in';

/** A page, or one step of a wizard on it: `dashboard`, `create-user/permissions`. */
export type PageRef = PageId | `${PageId}/${string}`;

/** Where a frame is. `step` is set on wizard pages once the page shows which step it is on. */
export interface Place {
  page: PageId;
  step?: string;
}
