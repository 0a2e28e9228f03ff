import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import styles from './Page.module.css'
import { START_ADDRESS } from '../../routes'

export interface ScreenTroubleProps {
  readonly children: ReactNode
  /** Where the person is: another place is tried afresh. */
  readonly place: string
  /** Writes what waits to this device. */
  readonly onTrouble: () => void
  /** Gives the person a file of the open session; null: none is open. */
  readonly onSaveFile: (() => void) | null
}

interface State {
  readonly failedAt: string | null
}

/** Stands where a screen broke, with words and two ways on. Never loads the page anew: that would lose work. */
export class ScreenTrouble extends Component<ScreenTroubleProps, State> {
  override state: State = { failedAt: null }

  static getDerivedStateFromProps({ place }: ScreenTroubleProps, { failedAt }: State): Partial<State> | null {
    return failedAt !== null && failedAt !== '' && failedAt !== place ? { failedAt: null } : null
  }

  static getDerivedStateFromError(): State {
    return { failedAt: '' }
  }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.place })
    this.props.onTrouble()
  }

  override render(): ReactNode {
    if (this.state.failedAt === null) return this.props.children
    const { onSaveFile } = this.props
    return (
      <div className={styles['page']}>
        <h2 className={styles['title']}>{words.shellTroubleTitle()}</h2>
        <p>{words.shellTroubleText()}</p>
        <div className={styles['acts']}>
          <a href={START_ADDRESS} className={styles['link']}>
            {words.shellToStart()}
          </a>
          {onSaveFile !== null && <Button onPress={onSaveFile}>{words.daySaveFile()}</Button>}
          <Button variant="quiet" onPress={() => this.setState({ failedAt: null })}>
            {words.shellTroubleAgain()}
          </Button>
        </div>
      </div>
    )
  }
}
