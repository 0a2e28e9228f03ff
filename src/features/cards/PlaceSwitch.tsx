import { useState } from 'react'
import { stepsOfMap } from '../../model/mapOf'
import { sortedStages } from '../../model/order'
import { inReadingOrder } from '../../model/readingOrder'
import type { MapId, StepId } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import type { CardsAbout } from '../../store/view'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { PickDialog } from '../../ui/PickDialog'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import { notPlacedYet } from '../../words/names'
import { nameOf, nearestStage, stepName } from './cardsAbout'
import styles from './CardsPanel.module.css'

/** Whose cards are read and written: a step's, a stage's, or the whole journey's. */
export function PlaceSwitch({ map, about }: { readonly map: MapId; readonly about: CardsAbout }) {
  const store = useSessionStore()
  const stages = useOpenSession(sortedStages)
  const hasSteps = useOpenSession((session) => stepsOfMap(session, map).length > 0)
  const stage = useOpenSession((session) => nearestStage(session, about))
  const [isPicking, setIsPicking] = useState(false)
  const [lastStep, setLastStep] = useState<StepId | null>(null)

  function show(next: CardsAbout): void {
    // The panel may have turned to another step with what is selected.
    if (about.about === 'step') setLastStep(about.step)
    store.getState().setView({ panel: { kind: 'cards', about: next } })
  }

  function turnTo(place: CardsAbout['about']): void {
    if (place === 'journey') show({ about: 'journey' })
    else if (place === 'stage' && stage !== null) show({ about: 'stage', stage })
    else if (place === 'step') {
      const there = find(store.getState().session?.steps ?? [], lastStep)
      if (there === undefined || lastStep === null) setIsPicking(true)
      else show({ about: 'step', step: lastStep })
    }
  }

  return (
    <div className={styles['places']}>
      <Segments
        label={words.cardsAbout()}
        value={about.about}
        options={[
          ...(hasSteps ? [{ id: 'step', label: words.cardsAboutStep() } as const] : []),
          ...(stage !== null ? [{ id: 'stage', label: words.cardsAboutStage() } as const] : []),
          { id: 'journey', label: words.cardsAboutJourney() } as const,
        ]}
        onChange={turnTo}
      />
      {about.about === 'stage' && (
        <Choice
          label={words.cardsWhichStage()}
          value={about.stage}
          options={stages.map((each) => ({ id: each.id, label: nameOf(each) }))}
          onChange={(next) => show({ about: 'stage', stage: next })}
        />
      )}
      {about.about === 'step' && (
        <div>
          <Button onPress={() => setIsPicking(true)}>{words.cardsOtherStep()}</Button>
        </div>
      )}
      {isPicking && (
        <StepDialog
          map={map}
          onClose={() => setIsPicking(false)}
          onPick={(step) => show({ about: 'step', step })}
        />
      )}
    </div>
  )
}

interface StepDialogProps {
  readonly map: MapId
  readonly onClose: () => void
  readonly onPick: (step: StepId) => void
}

/** Whose cards next, of all steps as they are read. */
function StepDialog({ map, ...rest }: StepDialogProps) {
  const session = useOpenSession((open) => open)
  const steps = inReadingOrder(session, stepsOfMap(session, map))
  return (
    <PickDialog
      {...rest}
      title={words.cardsWhichStep()}
      label={words.cardsFindStep()}
      options={steps.map(({ id, lane }) => ({
        id,
        text: stepName(session, id),
        detail: find(session.lanes, lane)?.name ?? notPlacedYet(),
      }))}
    />
  )
}
