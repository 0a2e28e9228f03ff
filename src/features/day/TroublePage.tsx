import { START_ADDRESS } from '../../routes'
import { useActs, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import styles from './Page.module.css'
import { saveFileNow } from './saveFileNow'

/** What stands where a screen broke: words, and the ways on. */
export function TroublePage({ onAgain }: { readonly onAgain: () => void }) {
  const acts = useActs()
  const session = useSession((store) => store.session)
  return (
    <div className={styles['page']}>
      <h2 className={styles['title']}>{words.shellTroubleTitle()}</h2>
      <p>{words.shellTroubleText()}</p>
      <div className={styles['acts']}>
        <a href={START_ADDRESS} className={styles['link']}>
          {words.shellToStart()}
        </a>
        {session !== null && (
          <Button onPress={() => void saveFileNow(session, acts)}>{words.daySaveFile()}</Button>
        )}
        <Button variant="quiet" onPress={onAgain}>
          {words.shellTroubleAgain()}
        </Button>
      </div>
    </div>
  )
}
