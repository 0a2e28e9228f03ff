import type { ReactNode } from 'react'
import * as words from '../../words/compiled/messages.js'
import styles from './FeelingLines.module.css'
import { BY_HAND, GROUP_LOOKS, STAR, UNSAID } from './groupLooks'

/** What the signs at the points mean, whichever group's they are. */
export function SignLegend() {
  const { shape } = GROUP_LOOKS['service-user']
  return (
    <ul className={styles['legend']}>
      <Sign name={words.feelingsLegendRoom()}>
        <circle r={11} className={styles['ring']} />
        <path d={shape} className={styles['shape']} />
        <path d={BY_HAND} className={styles['byHand']} />
      </Sign>
      <Sign name={words.feelingsLegendFew()}>
        <path d={shape} className={styles['hollow']} />
      </Sign>
      <Sign name={words.feelingsLegendUnsaid()}>
        <path d={UNSAID} className={styles['unsaid']} />
      </Sign>
      <Sign name={words.feelingsLegendMoment()}>
        <path d={STAR} className={styles['star']} />
      </Sign>
      <li>{words.feelingsLegendCount()}</li>
    </ul>
  )
}

function Sign({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg aria-hidden viewBox="-13 -13 40 26" className={styles['legendSign']}>
        {children}
      </svg>
      {name}
    </li>
  )
}
