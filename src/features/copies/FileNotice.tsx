import type { FileStanding } from '../../storage/fileKeeper'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { momentInWords } from '../../words/momentInWords'

export interface FileNoticeProps {
  readonly standing: FileStanding
  /** Asks the browser for its leave and writes on. */
  readonly onWake: () => void
}

/** Says when the person's own file is not being written, and how it is again. */
export function FileNotice({ standing, onWake }: FileNoticeProps) {
  if (standing.kind === 'asleep') {
    const { name } = standing
    return (
      <Notice kind="warning" actions={<Button onPress={onWake}>{words.copiesKeepWriting({ name })}</Button>}>
        {words.copiesFileAsleep({ name })}
      </Notice>
    )
  }
  if (standing.kind !== 'failed') return null
  const { name, at } = standing
  return (
    <Notice kind="danger" actions={<Button onPress={onWake}>{words.copiesTryAgain()}</Button>}>
      {at === null
        ? words.copiesFileFailed({ name })
        : words.copiesFileFailedSince({ name, time: momentInWords(at) })}
    </Notice>
  )
}
