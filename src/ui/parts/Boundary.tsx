import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Stands in the place of children that failed. */
  readonly fallback: ReactNode;
  readonly onFail?: () => void;
  /** Another number than before: children that failed are tried again. */
  readonly attempt?: number;
}

interface State {
  readonly failed: boolean;
  readonly attempt: number | undefined;
}

/** Keeps a failure (of the code, or of a part of it that did not load) where it happened. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, attempt: this.props.attempt };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ attempt }: Props, state: State): State | null {
    return attempt === state.attempt ? null : { failed: false, attempt };
  }

  override componentDidCatch(): void {
    this.props.onFail?.();
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
