import type { PageRef, Place } from './page.ts';
import { placeMatches } from './place.ts';

const KINDS = [
  'codes',
  'codes-refused',
  'device-name',
  'device-refused',
  'serial',
  'user-name',
  'user-refused',
  'user-kind',
  'password',
  'group-name',
  'permissions',
] as const;

/** What a console form complains about, as far as we know what it means. */
export type TroubleKind = (typeof KINDS)[number];

/** Whether something is a word for what a form complains about. */
export const isTroubleKind = (value: unknown): value is TroubleKind => KINDS.some((kind) => kind === value);

/**
 * What it means when the console marks the field of a control as wrong. (Rules beside the fields: AWS's documentation and
 * transcripts 2024-2026; seen. That an emptied field is marked: Cloudscape's form fields; measured.)
 */
const OF_CONTROL: Readonly<Record<string, TroubleKind>> = {
  'mfa.device-name': 'device-name',
  'mfa.serial': 'serial',
  'mfa.code-1': 'codes',
  'mfa.code-2': 'codes',
  'create.user-name': 'user-name',
  'create.iam-user': 'user-kind',
  'create.password-field': 'password',
  'group.name': 'group-name',
};

/**
 * What it most likely means when a whole page refuses. Codes: "Authentication code for device is not valid" (notes of
 * several people; seen). A user or device whose name is taken: the interface's documentation (EntityAlreadyExists).
 */
const OF_PAGE: readonly (readonly [PageRef, TroubleKind])[] = [
  ['assign-mfa/set-up', 'codes-refused'],
  ['assign-mfa/select', 'device-refused'],
  ['create-user/details', 'user-refused'],
  ['create-user/review', 'user-refused'],
  ['create-user/permissions', 'permissions'],
];

/** What it means that a control's field is marked as wrong, or undefined where we do not know. */
export const troubleOfControl = (control: string): TroubleKind | undefined =>
  Object.hasOwn(OF_CONTROL, control) ? OF_CONTROL[control] : undefined;

/** What it means that a page refuses, or undefined where we do not know. */
export const troubleOfPage = (place: Place): TroubleKind | undefined =>
  OF_PAGE.find(([ref]) => placeMatches(place, ref))?.[1];

/** Controls whose fields can be marked as wrong. */
export const TROUBLED: readonly string[] = Object.keys(OF_CONTROL);
