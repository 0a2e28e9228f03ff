import { Component, type ReactNode } from 'react'
import { TroublePage } from './TroublePage'

export interface ScreenTroubleProps {
  readonly children: ReactNode
  /** Where the person is: another place is tried afresh. */
  readonly place: string
  /** Writes what waits to this device. */
  readonly onTrouble: () => void
}

interface State {
  readonly state: 'whole' | 'broken'
  readonly place: string
}

/** Catches a screen that breaks and says so in words. Never loads the page anew: that would lose work. */
export class ScreenTrouble extends Component<ScreenTroubleProps, State> {
  override state: State = { state: 'whole', place: this.props.place }

  static getDerivedStateFromProps({ place }: ScreenTroubleProps, before: State): State | null {
    return place === before.place ? null : { state: 'whole', place }
  }

  static getDerivedStateFromError(): Partial<State> {
    return { state: 'broken' }
  }

  override componentDidCatch(): void {
    this.props.onTrouble()
  }

  override render(): ReactNode {
    if (this.state.state === 'whole') return this.props.children
    return <TroublePage onAgain={() => this.setState({ state: 'whole' })} />
  }
}
