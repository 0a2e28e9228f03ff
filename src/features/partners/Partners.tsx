import { useState } from 'react'
import type { IsoDate } from '../../model/session'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import styles from './Partners.module.css'
import { InvolvementRecord } from './InvolvementRecord'
import { WhoTable } from './WhoTable'

/** The people who use the service, the third sector and the agencies as partners: in what, and since when. */
export function Partners({ today }: { readonly today: IsoDate }) {
  const [part, setPart] = useState<'who' | 'record'>('who')
  return (
    <section aria-labelledby="partners-title" className={styles['region']}>
      <header>
        <h2 id="partners-title" className={styles['title']}>
          {words.partnersTab()}
        </h2>
        <p className={styles['soft']}>{words.partnersIntro()}</p>
      </header>
      <Segments
        label={words.partnersParts()}
        hideLabel
        value={part}
        options={[
          { id: 'who', label: words.partnersPartWho() },
          { id: 'record', label: words.partnersPartRecord() },
        ]}
        onChange={setPart}
      />
      {part === 'who' ? <WhoTable /> : <InvolvementRecord today={today} />}
    </section>
  )
}
