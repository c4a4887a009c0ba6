import { Component, type ReactNode } from 'react';
import { LostNotice } from './States.tsx';

/** Keeps a fault in one screen from taking the page: plain words, one way on. The session behind it goes on running. */
export class ErrorBoundary extends Component<{ readonly title: string; readonly body: string; readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? <LostNotice title={this.props.title} body={this.props.body} /> : this.props.children;
  }
}
