import { StickyNote } from 'lucide-react'
import { useActs, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import * as words from '../../words/compiled/messages.js'
import styles from './Wall.module.css'

/** A wall with nothing on it says what to do next. */
export function EmptyWall() {
  const acts = useActs()
  const readOnly = useSession((store) => store.readOnly)
  return (
    <div className={styles['empty']}>
      <EmptyState
        title={words.wallEmptyTitle()}
        hint={words.wallEmptyHint()}
        action={
          <Button
            variant="primary"
            icon={<StickyNote aria-hidden />}
            isDisabled={readOnly}
            onPress={() => acts.run('writeStep')}
          >
            {words.wallEmptyWrite()}
          </Button>
        }
      />
    </div>
  )
}
