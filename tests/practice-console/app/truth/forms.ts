// What the forms hold, as the components' state has it: the truth needs it, and the DOM must not carry it.
import { useLayoutEffect } from 'react';

export interface MfaForm {
  step: number;
  name: string;
  kind: 'app' | 'token' | 'passkey';
  /** Whether the QR code or the secret key is shown. */
  shown: boolean;
  serial: string;
  code1: string;
  code2: string;
  /** Whether the codes as they are now were refused. */
  refused: boolean;
  busy: boolean;
}

export interface CreateForm {
  step: number;
  name: string;
  access: boolean;
  personPanel: boolean;
  userType: 'center' | 'iam';
  passwordKind: 'auto' | 'custom';
  password: string;
  mustReset: boolean;
  way: 'group' | 'copy' | 'direct';
  groups: string[];
  policies: string[];
  /** Whether the password was shown, or saved, on the last page. */
  showed: boolean;
  saved: boolean;
  busy: boolean;
}

export interface GroupForm {
  name: string;
  policies: string[];
  busy: boolean;
}

interface Forms {
  mfa?: MfaForm;
  create?: CreateForm;
  group?: GroupForm;
  /** Whether the question is open that stops people who leave without the password. */
  leaving?: boolean;
  menuOpen?: boolean;
  /** The dashboard's items as the page shows them now. */
  dashboard?: readonly { id: string; ok: boolean }[];
}

const forms: Forms = {};

/** What the forms of this page hold now. */
export const formsNow = (): Readonly<Forms> => forms;

/** Keeps the truth in step with a component's state for as long as it is on the page. */
export function useTruth<K extends keyof Forms>(name: K, value: Forms[K]): void {
  useLayoutEffect(() => {
    forms[name] = value;
    return () => {
      delete forms[name];
    };
  });
}
