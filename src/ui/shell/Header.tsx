import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';
import { QuickExit } from './QuickExit.tsx';

/** Logo, tabs, then `children` (region, language), and last the way out. */
export function Header({ tabs, children }: { readonly tabs: ReactNode; readonly children: ReactNode }) {
  return (
    <header className="header">
      <Logo />
      {tabs}
      <div className="header-tools">{children}</div>
      <QuickExit />
    </header>
  );
}
