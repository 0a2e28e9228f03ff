import type { ReactNode } from 'react'
import { Tabs } from '../../ui/Tabs'
import * as words from '../../words/compiled/messages.js'
import styles from './Voices.module.css'

/** One of the parts of Voices. */
export interface VoicesPart {
  readonly id: string
  readonly title: string
  readonly content: ReactNode
}

/** The part of the day in which many voices are set beside each other. A part that is not given is not there. */
export function Voices({ parts }: { readonly parts: readonly VoicesPart[] }) {
  const [only, second] = parts
  return (
    <div className={styles['page']}>
      {second === undefined ? only?.content : <Tabs label={words.voicesParts()} tabs={parts} />}
    </div>
  )
}
