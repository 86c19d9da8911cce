// Put by the worker into the top frame of a console tab whose account has no run: the walk has ended there.
import { showNoRun } from '../overlay/notice/notice.ts';
import { ask } from '../platform/messages.ts';

showNoRun(document, () => void ask('hush', {}).catch(() => undefined));
