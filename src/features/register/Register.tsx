import { Footprints } from 'lucide-react'
import { useState } from 'react'
import { useActs, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { BulkBar } from './BulkBar'
import { LookBar } from './LookBar'
import { MergeDialog } from './MergeDialog'
import styles from './Register.module.css'
import { RegisterTable } from './RegisterTable'
import { SplitDialog } from './SplitDialog'
import { StatusBar } from './StatusBar'
import { useRegister } from './useRegister'
import { useWalk } from './useWalk'

/** All that the room has said: sorted, grouped, looked into, merged and split, and walked on the wall. */
export function Register() {
  const register = useRegister()
  const acts = useActs()
  const walking = useWalk()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [asking, setAsking] = useState<'merge' | 'split' | null>(null)
  const { all, shown, selected, change } = register
  const walked = selected.length > 0 ? selected : shown
  const [first] = selected
  return (
    <section aria-labelledby="register-title" className={styles['region']}>
      <ScreenHead
        id="register-title"
        title={words.registerTitle()}
        beside={
          <Button
            variant="primary"
            icon={<Footprints aria-hidden />}
            isDisabled={walked.length === 0}
            onPress={() => walking.begin(walked.map(({ id }) => id))}
          >
            {selected.length > 0 ? words.registerWalkSelected() : words.registerWalkAll()}
          </Button>
        }
      >
        <p className={styles['soft']}>{words.registerIntro()}</p>
      </ScreenHead>
      {all.length === 0 ? (
        <>
          <LookBar register={register} />
          <EmptyState
            title={words.registerNone()}
            hint={words.registerNoneHint()}
            action={<Button onPress={() => acts.run('goToMap')}>{words.registerToMap()}</Button>}
          />
        </>
      ) : (
        <>
          <div className={styles['bars']}>
            <StatusBar register={register} />
            <LookBar register={register} />
          </div>
          <BulkBar
            selected={selected}
            isReadOnly={isReadOnly}
            onAsk={setAsking}
            onUnselect={() => change({ selected: new Set() })}
          />
          <RegisterTable register={register} />
        </>
      )}
      {asking === 'merge' && selected.length > 1 && (
        <MergeDialog
          findings={selected.map(({ finding }) => finding)}
          onClose={() => setAsking(null)}
          onMerged={(id) => change({ selected: new Set([id]) })}
        />
      )}
      {asking === 'split' && first !== undefined && (
        <SplitDialog finding={first.finding} onClose={() => setAsking(null)} />
      )}
    </section>
  )
}
