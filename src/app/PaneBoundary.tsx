import { Component, type ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { describePaneError } from './messages.ts';

interface PaneBoundaryProps {
  /** What stopped, as the reader knows it: "The timeline". */
  readonly pane: string;
  readonly children: ReactNode;
}

/** An error in one pane leaves the others working. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title, advice } = describePaneError(this.props.pane);
    return (
      <div role="alert" className="flex flex-col items-start gap-2 p-6">
        <p className="font-semibold">{title}</p>
        <p className="text-muted">{advice}</p>
        <Button onClick={() => this.setState({ failed: false })}>Try again</Button>
      </div>
    );
  }
}
