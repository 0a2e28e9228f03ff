import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { editAbout } from '../../commands/editAbout'
import { dayOf, fileName } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import { asIsMap, stepsOfMap } from '../../model/mapOf'
import type { Session } from '../../model/session'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { LiveText } from '../../ui/LiveText'
import { TextField } from '../../ui/TextField'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import type { GatherProps } from './Gather'
import styles from './Gather.module.css'
import { useHandBack } from './useHandBack'

const consentOf = ({ about }: Session): string => about.consentText
const stepCount = (session: Session): number =>
  stepsOfMap(session, asIsMap(session).id).filter(({ text }) => text.trim() !== '').length
const stageCount = ({ stages }: Session): number => stages.length

/** Makes the survey as a file of its own. */
export function SurveyPart({ prepare, library }: Pick<GatherProps, 'prepare' | 'library'>) {
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const consent = useOpenSession(consentOf)
  const steps = useOpenSession(stepCount)
  const stages = useOpenSession(stageCount)
  const session = useOpenSession(({ about }) => about.id)
  const [handBack, setHandBack] = useHandBack(library, session)
  const [isMaking, setMaking] = useState(false)

  async function make(): Promise<void> {
    setMaking(true)
    try {
      const prepared = await prepare('to-share')
      if (prepared !== null) await save(prepared)
    } catch {
      // The same to somebody who wanted a file, whatever it was.
      tell({ text: words.gatherSurveyFailed(), kind: 'danger' })
    }
    setMaking(false)
  }

  async function save(prepared: { readonly session: Session }): Promise<void> {
    const [{ surveyFile }, program] = await Promise.all([
      import('../../exchange/surveyFile'),
      import('virtual:standalone/survey'),
    ])
    const unsaid = { title: words.exportFallbackName(), date: dayOf(new Date()) }
    const name = fileName(prepared.session, `${words.gatherSurveyName()}.html`, unsaid)
    handOver(surveyFile(prepared.session, handBack, program), name)
    tell({ text: words.gatherSurveyDone({ name }), kind: 'done' })
  }

  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{words.gatherSurveyIntro()}</p>
      <div className={styles['pair']}>
        <LiveText
          label={words.gatherConsent()}
          description={words.gatherConsentHint({ otherwise: words.feedbackConsent() })}
          rows={4}
          value={consent}
          onType={(consentText) => run(editAbout({ consentText }), { coalesce: 'about.consentText' })}
          isReadOnly={isReadOnly}
        />
        <TextField
          label={words.gatherHandBack()}
          description={words.gatherHandBackHint({ otherwise: words.surveyHandBackDefault() })}
          rows={4}
          value={handBack}
          onChange={setHandBack}
          hideAdvice
        />
      </div>
      <p>
        {steps === 0
          ? words.gatherSurveyNone()
          : words.gatherSurveyHolds({ count: steps, parts: words.gatherSurveyStages({ count: stages }) })}
      </p>
      <div>
        <Button
          variant="primary"
          icon={<FileDown aria-hidden />}
          isDisabled={isMaking}
          onPress={() => void make()}
        >
          {words.gatherMakeSurvey()}
        </Button>
      </div>
    </div>
  )
}
