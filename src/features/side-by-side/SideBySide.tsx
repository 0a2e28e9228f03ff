import { Footprints } from 'lucide-react'
import { useState } from 'react'
import { asIsMap, chosenToBe, toBeMaps } from '../../model/mapOf'
import type { JourneyMap, MapId } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Notice } from '../../ui/Notice'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import { BothMaps } from './BothMaps'
import { ChangeTable } from './ChangeTable'
import { FigureTable } from './FigureTable'
import styles from './SideBySide.module.css'
import { WalkDialog } from './WalkDialog'

/** What happens now beside the new way: both maps, the figures, the changes in words, and a walk through either. */
export function SideBySide() {
  const session = useOpenSession((open) => open)
  const ways = toBeMaps(session)
  const [wanted, setWanted] = useState<MapId | null>(null)
  const toBe = ways.find(({ id }) => id === wanted) ?? chosenToBe(session)
  // Of an empty wall there is nothing to walk through and nothing to count.
  const hasSteps = session.steps.length > 0
  return (
    <section aria-labelledby="side-title" className={styles['region']}>
      <ScreenHead
        id="side-title"
        title={words.sideTab()}
        beside={
          ways.length > 1 && (
            <Choice
              label={words.newWayWhich()}
              value={toBe?.id ?? null}
              options={ways.map((map) => ({ id: map.id, label: nameOfMap(map) }))}
              onChange={setWanted}
            />
          )
        }
      >
        <p className={styles['soft']}>{words.sideIntro()}</p>
      </ScreenHead>
      {toBe === null && (
        <Notice kind="plain">
          <p>
            <strong>{words.sideNeeds()}</strong>
          </p>
          <p>{hasSteps ? words.sideNeedsHint() : words.sideNeedsSteps()}</p>
        </Notice>
      )}
      {hasSteps && <Walks now={asIsMap(session)} toBe={toBe} />}
      {toBe !== null && <BothMaps toBe={toBe.id} />}
      {hasSteps && <FigureTable toBe={toBe?.id ?? null} />}
      {toBe !== null && <ChangeTable toBe={toBe.id} />}
    </section>
  )
}

/** A walk through either journey, each behind one press. */
function Walks({ now, toBe }: { readonly now: JourneyMap; readonly toBe: JourneyMap | null }) {
  const [walked, setWalked] = useState<JourneyMap | null>(null)
  return (
    <div className={styles['acts']}>
      <Button icon={<Footprints aria-hidden />} onPress={() => setWalked(now)}>
        {words.sideWalkNow()}
      </Button>
      {toBe !== null && (
        <Button icon={<Footprints aria-hidden />} onPress={() => setWalked(toBe)}>
          {words.sideWalkNew()}
        </Button>
      )}
      {walked !== null && <WalkDialog key={walked.id} map={walked} onClose={() => setWalked(null)} />}
    </div>
  )
}
