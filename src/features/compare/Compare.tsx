import { useState } from 'react'
import { compareSides } from '../../analysis/agreement'
import { SAID_CLASSES } from '../../analysis/said'
import { useActs, useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ToggleButton } from '../../ui/ToggleButton'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { nameOfSaid, type SaidClass } from '../../words/said'
import styles from './Compare.module.css'
import { FiguresTable } from './FiguresTable'
import { Headline } from './Headline'
import { SaidShape } from './SaidShape'
import { Silences } from './Silences'
import { StepCompared } from './StepCompared'
import { useGoToSteps } from './useGoToSteps'

/** Differences first: that is what the room talks about. */
const IN_TURN: readonly SaidClass[] = ['only-people', 'only-workers', 'both', 'nobody']

/** What workers say beside what the people who use it say: agreement, differences and silences. */
export function Compare() {
  const figures = useOpenSession(compareSides)
  const goTo = useGoToSteps()
  const acts = useActs()
  const [only, setOnly] = useState<SaidClass | null>(null)
  const { steps, counts, byKind, byStage } = figures
  return (
    <section aria-labelledby="compare-title" className={styles['region']}>
      <ScreenHead id="compare-title" title={words.compareRegion()}>
        <p className={styles['soft']}>{words.compareIntro()}</p>
      </ScreenHead>
      <div className={styles['top']}>
        <Headline figures={figures} />
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A fieldset would bring looks of its own. */}
        <div className={styles['classes']} role="group" aria-label={words.compareShowOnly()}>
          {SAID_CLASSES.map((said) => (
            <ToggleButton
              key={said}
              icon={<SaidShape said={said} />}
              isSelected={only === said}
              onChange={(isOn) => setOnly(isOn ? said : null)}
            >
              {words.compareCount({ name: nameOfSaid(said), count: counts[said] })}
            </ToggleButton>
          ))}
          <Button variant="primary" onPress={() => goTo([])}>
            {words.compareShowOnWall()}
          </Button>
        </div>
      </div>
      <div className={styles['columns']}>
        <section className={styles['part']}>
          <h3 className={styles['subtitle']}>{words.compareSteps()}</h3>
          {steps.length === 0 ? (
            <EmptyState
              title={words.compareNoSteps()}
              hint={words.compareNoStepsHint()}
              action={<Button onPress={() => acts.run('goToMap')}>{words.registerToMap()}</Button>}
            />
          ) : (
            <ul className={styles['steps']}>
              {IN_TURN.filter((said) => only === null || only === said).flatMap((said) =>
                steps
                  .filter((each) => each.said === said)
                  .map((each) => <StepCompared key={each.step.id} compared={each} />),
              )}
            </ul>
          )}
        </section>
        <div className={styles['aside']}>
          <FiguresTable
            title={words.compareByKind()}
            of={words.compareKind()}
            rows={byKind.map(({ kind, ...rest }) => ({
              ...rest,
              key: kind ?? 'none',
              name: kind === null ? words.compareNoKind() : nameOfFindingKind(kind),
            }))}
          />
          <FiguresTable
            title={words.compareByStage()}
            of={words.compareStage()}
            rows={byStage.map(({ stage, ...rest }) => ({ ...rest, key: stage.id, name: stage.name }))}
          />
          <Silences figures={figures} />
        </div>
      </div>
    </section>
  )
}
