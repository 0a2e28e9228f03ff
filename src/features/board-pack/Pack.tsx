import { PackageCheck } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { PACK_PARTS, type PackPart, type PosterAsked } from '../../exchange/pack/packOrder'
import { Button } from '../../ui/Button'
import { Progress } from '../../ui/Progress'
import { Switch } from '../../ui/Switch'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { LeavesOut } from './LeavesOut'
import { OnePagePreview } from './OnePagePreview'
import styles from './Pack.module.css'
import { PartList } from './PartList'
import { PosterChoice } from './PosterChoice'
import { usePackMaking, type MakePack, type Prepare } from './usePackMaking'

/** A poster that most offices can have printed. */
const FIRST_POSTER: PosterAsked = { size: 'a1', paper: 'sheet' }

/** Fetched when first used: most windows hand out nothing. */
const makePackLate: MakePack = async (...asked) => {
  const { askForPack } = await import('../../exchange/pack/askForPack')
  return askForPack(...asked)
}

export interface PackProps {
  /** The one way out of the room. */
  readonly prepare: Prepare
  /** Where the decisions asked for are written. */
  readonly asked?: ReactNode
  readonly makePack?: MakePack
}

/** Everything that the board gets, from one button; each part also by itself. */
export function Pack({ prepare, asked, makePack = makePackLate }: PackProps) {
  const [isSafe, setSafe] = useState(true)
  const [poster, setPoster] = useState(FIRST_POSTER)
  const { making, make, stop } = usePackMaking(makePack, prepare)
  const scope = isSafe ? 'to-share' : 'everything'
  const start = (parts: readonly PackPart[]): void => void make({ parts, poster, scope })
  return (
    <section aria-labelledby="pack-title" className={styles['region']}>
      <ScreenHead id="pack-title" title={words.packTitle()}>
        <p className={styles['soft']}>{words.packIntro()}</p>
      </ScreenHead>
      <div className={styles['top']}>
        <div className={styles['make']}>
          <Switch label={words.privacySafe()} isSelected={isSafe} onChange={setSafe} />
          <LeavesOut scope={scope} />
          <PosterChoice asked={poster} onChange={setPoster} />
          {making === null ? (
            <Button variant="primary" icon={<PackageCheck aria-hidden />} onPress={() => start(PACK_PARTS)}>
              {words.packMake()}
            </Button>
          ) : (
            <div className={styles['making']}>
              <Progress label={words.packMaking()} done={making.done} />
              {/* Takes the focus of the button that started it. */}
              {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
              <Button autoFocus onPress={stop}>
                {words.exportCancel()}
              </Button>
            </div>
          )}
        </div>
        <OnePagePreview asked={asked} />
      </div>
      <PartList isDisabled={making !== null} onMake={(part) => start([part])} />
    </section>
  )
}
