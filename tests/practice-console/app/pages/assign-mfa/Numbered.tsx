import type { ReactNode } from 'react';

/** One of the numbered rows of the app's set-up. */
export function Numbered({ n, children }: { n: number; children: ReactNode }) {
  return (
    <div className="practice-row">
      <div className="practice-number">{n}</div>
      <div>{children}</div>
    </div>
  );
}
