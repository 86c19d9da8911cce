import type { ReactNode } from 'react';
import { scenario } from '../state/scenario.ts';

/** What it holds is put into two scrollers, one inside the other and longer than it, where the scenario wants that. */
export function InScrollers({ children }: { children: ReactNode }) {
  if (!scenario().scroller) return children;
  return (
    <div className="practice-scroller-outer">
      <div className="practice-scroller-space" />
      <div className="practice-scroller-inner">{children}</div>
      <div className="practice-scroller-space" />
    </div>
  );
}
