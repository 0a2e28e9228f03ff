import { Save } from 'lucide-react'
import { useActs, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import { saveFileNow } from './saveFileNow'

/** Stays for as long as what is done here cannot be saved, and offers a file instead. */
export function NotSaved() {
  const acts = useActs()
  const session = useSession((store) => store.session)
  const { state, trouble } = useSession((store) => store.saving)
  if (state !== 'not-saved' || session === null) return null
  // Then a person is asked, with the same ways on.
  if (trouble === keepingSentence('cleared')) return null
  return (
    <Notice
      kind="danger"
      actions={
        <Button icon={<Save aria-hidden />} onPress={() => void saveFileNow(session, acts)}>
          {words.daySaveFile()}
        </Button>
      }
    >
      {words.dayNotSavedBanner({ reason: trouble ?? words.dayNotSavedWhy() })}
    </Notice>
  )
}
