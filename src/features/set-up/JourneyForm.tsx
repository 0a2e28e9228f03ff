import { editAbout } from '../../commands/editAbout'
import type { About } from '../../model/session'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import styles from './JourneyForm.module.css'
import { Sheet } from './Sheet'

type TextOfAbout = Exclude<
  keyof About,
  'id' | 'date' | 'deleteAfter' | 'smallestGroup' | 'screenSmallestGroup'
>

/** What the session says of itself. */
export function JourneyForm() {
  return (
    <Sheet title={words.setUpJourney()} hint={words.setUpJourneyHint()}>
      <div className={styles['form']}>
        <AboutText field="title" label={words.setUpTitle()} />
        <div className={styles['pair']}>
          <AboutText field="place" label={words.setUpPlace()} />
          <AboutDay field="date" label={words.setUpDate()} />
        </div>
        <AboutText field="citizen" label={words.setUpCitizen()} description={words.setUpCitizenHint()} />
        <div className={styles['pair']}>
          <AboutText field="startsWhen" label={words.setUpStartsWhen()} rows={2} />
          <AboutText field="endsWhen" label={words.setUpEndsWhen()} rows={2} />
        </div>
        <AboutText field="outOfScope" label={words.setUpOutOfScope()} rows={2} />
        <AboutText field="purpose" label={words.setUpPurpose()} rows={2} />
        <AboutText
          field="banner"
          label={words.setUpBanner()}
          description={words.setUpBannerHint()}
          rows={2}
        />
        <AboutText
          field="consentText"
          label={words.setUpConsent()}
          description={words.setUpConsentHint()}
          rows={3}
        />
        <AboutText field="fixedAndOpen" label={words.setUpFixedAndOpen()} rows={3} />
        <AboutDay
          field="deleteAfter"
          label={words.setUpDeleteAfter()}
          description={words.setUpDeleteAfterHint()}
        />
      </div>
    </Sheet>
  )
}

interface FieldProps<Field extends keyof About> {
  readonly field: Field
  readonly label: string
  readonly description?: string
  readonly rows?: number
}

function AboutText({ field, ...shown }: FieldProps<TextOfAbout>) {
  const store = useSessionStore()
  const value = useOpenSession((session) => session.about[field])
  return (
    <TextField
      {...shown}
      value={value}
      onChange={(text) => store.getState().run(editAbout({ [field]: text }), { coalesce: `about.${field}` })}
    />
  )
}

const DAY = /^\d{4}-\d\d-\d\d$/

function AboutDay({ field, ...shown }: FieldProps<'date' | 'deleteAfter'>) {
  const store = useSessionStore()
  const value = useOpenSession((session) => session.about[field])
  function change(text: string): void {
    // A year beyond four digits is on its way to being mistyped: the day before it stays.
    if (text !== '' && !DAY.test(text)) return
    store.getState().run(editAbout({ [field]: text === '' ? null : text }), { coalesce: `about.${field}` })
  }
  return <TextField {...shown} type="date" value={value ?? ''} onChange={change} />
}
