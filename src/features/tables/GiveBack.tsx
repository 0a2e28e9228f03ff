import { FileDown } from 'lucide-react'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import type { Prepare } from './Prepare'
import styles from './Tables.module.css'
import { giveBack } from './useHandingOut'

/** On a table's own laptop: the file that goes back to the facilitator. */
export function GiveBack({ name, prepare }: { readonly name: string; readonly prepare: Prepare }) {
  return (
    <Notice
      kind="plain"
      actions={
        <Button icon={<FileDown aria-hidden />} variant="primary" onPress={() => void giveBack(prepare)}>
          {words.tablesGiveBack()}
        </Button>
      }
    >
      <h3 className={styles['title']}>{words.tablesGiveBackTitle({ name })}</h3>
      <p>{words.tablesGiveBackHint()}</p>
    </Notice>
  )
}
