import { Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { setPartners } from '../../commands/setPartners'
import type { Partners } from '../../model/session'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import { groupOptions, laneOptions, nameOfPart, PARTS, type PartnerRow } from './partnerRows'
import styles from './Partners.module.css'

export interface BulkBarProps {
  /** The rows that are chosen. */
  readonly rows: readonly PartnerRow[]
  readonly onClear: () => void
}

/** Gives somebody a part in everything that is chosen, or takes them out of it: one step to undo. */
export function BulkBar({ rows, onClear }: BulkBarProps) {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [part, setPart] = useState<keyof Partners>('design')
  const options = [...groupOptions(), ...laneOptions(session)]
  const [who, setWho] = useState('service-user')

  function change(how: 'add' | 'take-out'): void {
    const idsOf = (kind: PartnerRow['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
    const command = setPartners({
      actions: idsOf('action'),
      steps: idsOf('step'),
      part,
      who: [who],
      change: how,
    })
    if (store.getState().run(command))
      store.getState().announce(words.partnersBulkDone({ count: rows.length }))
  }

  return (
    <section aria-label={words.partnersBulk()} className={styles['bulk']}>
      <p className={styles['chosen']}>{words.partnersChosen({ count: rows.length })}</p>
      <Segments
        label={words.partnersBulkPart()}
        value={part}
        options={PARTS.map((id) => ({ id, label: nameOfPart(id) }))}
        onChange={setPart}
      />
      <div className={styles['bulkWho']}>
        <Choice label={words.partnersBulkWho()} value={who} options={options} onChange={setWho} />
      </div>
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        isDisabled={isReadOnly}
        onPress={() => change('add')}
      >
        {words.partnersBulkAdd()}
      </Button>
      <Button icon={<Minus aria-hidden />} isDisabled={isReadOnly} onPress={() => change('take-out')}>
        {words.partnersBulkTakeOut()}
      </Button>
      <Button variant="quiet" onPress={onClear}>
        {words.partnersBulkClear()}
      </Button>
    </section>
  )
}
