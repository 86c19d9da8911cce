import { type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { scenario } from '../state/scenario.ts';
import { keepHooksAwayFrom } from '../truth/hooks.ts';

/** What it holds is put into an open shadow root of its own, where the scenario wants that. */
export function InShadow({ children }: { children: ReactNode }) {
  return scenario().shadow ? <ShadowRooted>{children}</ShadowRooted> : children;
}

function ShadowRooted({ children }: { children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot>();
  const attach = useCallback((host: HTMLElement | null) => {
    if (host) setRoot(host.shadowRoot ?? rootOf(host));
  }, []);
  return <div ref={attach}>{root && createPortal(children, root)}</div>;
}

/* Styles of the document end at a shadow root: it loads them once more. */
function rootOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/practice/app.css';
  root.append(sheet);
  keepHooksAwayFrom(root);
  return root;
}
