import { useState } from 'react'
import { feelingsOnScreen } from '../../analysis/feelings'
import { GROUPS, type Group } from '../../model/kinds'
import { readingOrder } from '../../model/readingOrder'
import type { StepId } from '../../model/session'
import { useActs, useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Segments } from '../../ui/Segments'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import styles from './EmotionalMap.module.css'
import { FeelingChart } from './FeelingChart'
import { FeelingsTable } from './FeelingsTable'
import { GroupSample } from './GroupSample'
import { SignLegend } from './SignLegend'
import { SmallestGroups } from './SmallestGroups'
import { StepDetail } from './StepDetail'
import { useByHand } from './useByHand'
import { useFeltMap } from './useFeltMap'

/** How each step felt to each group, from cards and by the hand of the room. */
export function EmotionalMap() {
  const acts = useActs()
  const maps = useOpenSession((session) => session.maps)
  const [map, setMap] = useFeltMap()
  const steps = useOpenSession((session) => readingOrder(session, map))
  const first = useOpenSession((session) => feelingsOnScreen(session, map)[0])
  const [group, setGroup] = useState<Group>(first?.group ?? 'service-user')
  const [asked, setAsked] = useState<StepId | null>(null)
  const byHand = useByHand(map)
  const step = steps.find((id) => id === asked) ?? steps[0]
  return (
    <section aria-labelledby="feelings-title" className={styles['region']}>
      <ScreenHead id="feelings-title" title={words.feelingsTab()}>
        <p className={styles['soft']}>{words.feelingsIntro()}</p>
      </ScreenHead>
      <div className={styles['choices']}>
        {maps.length > 1 && (
          <div className={styles['map']}>
            <Choice
              label={words.feelingsMap()}
              value={map}
              options={maps.map(({ id, name }) => ({ id, label: name }))}
              onChange={setMap}
            />
          </div>
        )}
        {step !== undefined && (
          <Segments
            label={words.feelingsWhose()}
            value={group}
            options={GROUPS.map((id) => ({ id, label: nameOfGroup(id), icon: <GroupSample group={id} /> }))}
            onChange={setGroup}
          />
        )}
      </div>
      {step === undefined ? (
        <EmptyState
          title={words.feelingsNoSteps()}
          hint={words.feelingsNoStepsHint()}
          action={<Button onPress={() => acts.run('goToMap')}>{words.registerToMap()}</Button>}
        />
      ) : (
        <>
          <SignLegend />
          <FeelingChart
            map={map}
            steps={steps}
            group={group}
            step={step}
            onChoose={setAsked}
            byHand={byHand}
          />
          <div className={styles['under']}>
            <StepDetail
              map={map}
              steps={steps}
              group={group}
              step={step}
              onChoose={setAsked}
              byHand={byHand}
            />
            <SmallestGroups map={map} />
          </div>
          <FeelingsTable map={map} />
        </>
      )}
    </section>
  )
}
