import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';
import { QuickExit } from '../quick-exit/QuickExit.tsx';

/** Logo and the way out (on a phone they stay at the top), then tabs and `children`: the other language. */
export function Header({ tabs, children }: { readonly tabs: ReactNode; readonly children: ReactNode }) {
  return (
    <header className="header">
      <div className="header-top">
        <Logo />
        <QuickExit />
      </div>
      <div className="header-row">
        {tabs}
        {children}
      </div>
    </header>
  );
}
