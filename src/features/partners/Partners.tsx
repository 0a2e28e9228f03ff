import { useState } from 'react'
import type { IsoDate } from '../../model/session'
import { Segments } from '../../ui/Segments'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import styles from './Partners.module.css'
import { InvolvementRecord } from './InvolvementRecord'
import { WhoTable } from './WhoTable'

/** The people who use the service, the third sector and the agencies as partners: in what, and since when. */
export function Partners({ today }: { readonly today: IsoDate }) {
  const [part, setPart] = useState<'who' | 'record'>('who')
  return (
    <section aria-labelledby="partners-title" className={styles['region']}>
      <ScreenHead id="partners-title" title={words.partnersTab()}>
        <p className={styles['soft']}>{words.partnersIntro()}</p>
      </ScreenHead>
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
