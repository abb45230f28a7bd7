import type { LucideIcon } from 'lucide-react';
import type { AnchorHTMLAttributes, ComponentProps, ReactNode } from 'react';

/** `primary`: the one main action; `plain`: outlined; `quiet`: looks like a link; `strong`: ink, for leaving. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'strong';

interface Look {
  readonly variant?: ButtonVariant;
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

function classes(variant: ButtonVariant, extra: string | undefined): string {
  return `button button-${variant}${extra === undefined ? '' : ` ${extra}`}`;
}

function Content({ icon: Icon, children }: Look) {
  return (
    <>
      {Icon !== undefined && <Icon aria-hidden="true" size={20} strokeWidth={1.75} />}
      <span>{children}</span>
    </>
  );
}

export function Button(props: Look & ComponentProps<'button'>) {
  const { variant = 'plain', icon, children, className, ...rest } = props;
  return (
    <button type="button" {...rest} className={classes(variant, className)}>
      <Content icon={icon}>{children}</Content>
    </button>
  );
}

/** A link that looks like a button: for `tel:`, `mailto:` and pages. */
export function LinkButton(props: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const { variant = 'plain', icon, children, className, ...rest } = props;
  return (
    <a {...rest} className={classes(variant, className)}>
      <Content icon={icon}>{children}</Content>
    </a>
  );
}
