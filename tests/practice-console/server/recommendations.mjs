// The dashboard's "Security recommendations": which items, and whether each is in order.
import { devicesOf } from './account.mjs';

/**
 * What the dashboard shows when it is loaded or refreshed. The page keeps what it got until the next time.
 * Remembers that a good state was shown: the order of tasks asks for that.
 * @returns {{ id: string, ok: boolean }[]}
 */
export function recommendations(state) {
  const { account, principal } = state;
  const root = account.rootDevices.length > 0;
  if (root) account.seen.root = true;
  if (principal.kind !== 'user')
    return [
      { id: 'root-mfa', ok: root },
      { id: 'root-keys', ok: true },
    ];
  const self = devicesOf(account, principal).length > 0;
  if (self) account.seen.self = true;
  return [
    { id: 'root-mfa', ok: root },
    { id: 'self-mfa', ok: self },
    { id: 'self-keys', ok: true },
  ];
}

/** What every answer carries, so that a page's truth knows the account as it is now. */
export function summary({ account, principal }) {
  return {
    principal: principal ?? null,
    accountId: account.id,
    accountName: account.name,
    rootHasMfa: account.rootDevices.length > 0,
    rootSeen: account.seen.root,
    selfHasMfa: !!principal && devicesOf(account, principal).length > 0,
    selfSeen: account.seen.self,
    users: account.users.map((user) => user.name),
    groups: account.groups.map((group) => group.name),
  };
}
