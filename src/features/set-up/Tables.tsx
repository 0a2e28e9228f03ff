import { Users } from 'lucide-react'
import { useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import { Sheet } from './Sheet'

/** The way to handing out to tables and bringing in what they did. */
export function Tables() {
  const store = useSessionStore()
  return (
    <Sheet title={words.tablesTitle()} hint={words.tablesSetUpHint()}>
      <div>
        <Button icon={<Users aria-hidden />} onPress={() => store.getState().setView({ dialog: 'tables' })}>
          {words.tablesOpen()}
        </Button>
      </div>
    </Sheet>
  )
}
