import { PACK_PARTS, type PackPart } from '../../exchange/pack/packOrder'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import styles from './Pack.module.css'

interface PartWords {
  readonly title: () => string
  readonly says: () => string
}

const PARTS: Readonly<Record<PackPart, PartWords>> = {
  summary: { title: words.packPartSummary, says: words.packFileSummary },
  report: { title: words.packPartReport, says: words.packFileReport },
  document: { title: words.packPartDocument, says: words.packFileDocument },
  slides: { title: words.packPartSlides, says: words.packFileSlides },
  poster: { title: words.packPartPoster, says: words.packPartPosterSays },
  'live-view': { title: words.packPartLiveView, says: words.packFileLiveView },
  maps: { title: words.packPartMaps, says: words.packPartMapsSays },
  registers: { title: words.packPartRegisters, says: words.packPartRegistersSays },
  session: { title: words.packPartSession, says: words.packFileSession },
}

export interface PartListProps {
  readonly isDisabled: boolean
  readonly onMake: (part: PackPart) => void
}

/** The parts of the pack, each to be had by itself. */
export function PartList({ isDisabled, onMake }: PartListProps) {
  return (
    <section aria-labelledby="pack-parts" className={styles['parts']}>
      <h3 id="pack-parts" className={styles['subtitle']}>
        {words.packPartsTitle()}
      </h3>
      <ul className={styles['list']}>
        {PACK_PARTS.map((part) => {
          const { title, says } = PARTS[part]
          return (
            <li key={part} className={styles['part']}>
              <div>
                <p className={styles['name']}>{title()}</p>
                <p className={styles['soft']}>{says()}</p>
              </div>
              <Button
                isDisabled={isDisabled}
                aria-label={words.packMakePart({ part: title() })}
                onPress={() => onMake(part)}
              >
                {words.packMakeOne()}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
