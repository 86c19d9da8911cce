// English. Its names stand with the controls themselves, in `catalogue/`.
import type { Words } from '../words.ts';

export const EN: Words = {
  names: {},
  deeds: {
    make: 'create|add|assign|attach|enable|activate|register|new|grant|allow|associate|start|generate|upload|import',
    undo: 'delete|remove|unassign|detach|disable|deactivate|deregister|unregister|revoke|deny|disassociate|stop',
    change: 'edit|change|modify|update|rename|replace|rotate|reset|resync',
    show: 'show|reveal|expand',
    hide: 'hide|collapse',
    enter: 'sign in|log in|login|signin',
    leave: 'sign out|log out|logout|signout',
    forward: 'next|continue|proceed',
    back: 'previous|back',
    cancel: 'cancel|dismiss|discard|close',
    manage: 'manage',
  },
  things: {
    root: 'root user|root',
    self: 'yourself|your own|my own|my',
    group: 'user group|user groups|group|groups',
    user: 'user|users',
    role: 'role|roles',
    policy: 'policy|policies',
    'access-key': 'access key|access keys',
    password: 'password|passwords',
    provider: 'identity provider|provider|identity providers|providers',
    certificate: 'certificate|certificates',
    account: 'account|accounts',
    permission: 'permission|permissions|permissions boundary',
    tag: 'tag|tags',
  },
};
