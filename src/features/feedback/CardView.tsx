import { Hand, KeyRound, Undo2 } from 'lucide-react'
import { Fragment, type ReactNode, useState } from 'react'
import { newReceipt } from '../../exchange/newReceipt'
import type { FoundJourney } from '../../storage/feedbackDesk'
import type { Library } from '../../storage/library'
import { Answers } from '../../ui/Answers'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { CheckAnswers } from './CheckAnswers'
import { cardFrom, type Draft, EMPTY, questionsOf, saysSomething, type Screen, screenFrom } from './draft'
import { ASKED_GROUPS, faces } from './faces'
import styles from './Feedback.module.css'
import { GROUP_PICTURES, SHARE_PICTURES } from './picture'
import { Question } from './Question'
import { TakeBack } from './TakeBack'
import { useIdle } from './useIdle'
import { StageQuestion, StepQuestion } from './WhereQuestions'

export interface CardViewProps {
  readonly library: Library
  readonly found: FoundJourney
  /** What leads out of it, for who knows the PIN. */
  readonly onStaff: () => void
}

type Giving = 'no' | 'giving' | 'failed'

/**
 * The card view: one question at a time in big type. What is said lives in this window alone until it is given; then it
 * is gone from here. After a minute without a touch the screen goes blank, after another what was said is forgotten.
 */
export function CardView({ library, found, onStaff }: CardViewProps) {
  const { journey, where } = found
  const [draft, setDraft] = useState(EMPTY)
  const [screen, setScreen] = useState<Screen>('consent')
  const [receipt, setReceipt] = useState('')
  const [giving, setGiving] = useState<Giving>('no')
  /** One answer is changed after all were read back: then they are read back again, and nothing is asked twice. */
  const [isChanging, setChanging] = useState(false)

  function begin(at: Screen = 'consent'): void {
    setDraft(EMPTY)
    setReceipt('')
    setGiving('no')
    setChanging(false)
    setScreen(at)
  }

  const idle = useIdle(begin)
  if (idle === 'blank') return <Blank />

  const questions = questionsOf(journey, draft)
  const lead = (to: Screen): void => {
    const isNext = !isChanging || (screen === 'where' && to === 'step')
    setScreen(isNext ? to : 'check')
    if (!isNext) setChanging(false)
  }
  const back = (): void => lead(screenFrom(journey, draft, screen, -1))
  const goOn = (said: Partial<Draft> = {}): void => {
    const next = { ...draft, ...said }
    setDraft(next)
    lead(screenFrom(journey, next, screen, 1))
  }
  const asked = {
    place: words.feedbackQuestion({ place: questions.indexOf(screen) + 1, of: questions.length }),
    onBack: back,
  }

  async function give(): Promise<void> {
    setGiving('giving')
    try {
      const given = await newReceipt()
      await (await library.feedback()).give(journey.session, cardFrom(journey, draft, given))
      setDraft(EMPTY)
      setReceipt(given)
      setGiving('no')
      setScreen('thanks')
    } catch {
      setGiving('failed')
    }
  }

  function shown(): ReactNode {
    switch (screen) {
      case 'consent':
        return <Consent text={journey.consentText} onAgree={() => goOn()} />
      case 'where':
        return <StageQuestion {...asked} journey={journey} draft={draft} onAnswer={goOn} />
      case 'step':
        return <StepQuestion {...asked} journey={journey} draft={draft} onAnswer={goOn} />
      case 'who': {
        const answers = ASKED_GROUPS.map(([id, word]) => ({ id, label: word(), picture: GROUP_PICTURES[id] }))
        return (
          <Question
            {...asked}
            title={words.feedbackWho()}
            hint={words.feedbackWhoHint()}
            spoken={answers.map(({ label }) => label)}
            skip={() => goOn({ group: null })}
          >
            <Answers
              label={words.feedbackWho()}
              answers={answers}
              chosen={draft.group}
              onChoose={(id) => goOn({ group: ASKED_GROUPS.find(([group]) => group === id)?.[0] ?? null })}
            />
          </Question>
        )
      }
      case 'how':
        return (
          <Question
            {...asked}
            title={words.feedbackHow()}
            spoken={faces().map(({ label }) => label)}
            skip={() => goOn({ feeling: null })}
          >
            <Answers
              label={words.feedbackHow()}
              answers={faces()}
              chosen={`${draft.feeling}`}
              onChoose={(id) => goOn({ feeling: faces().find((face) => face.id === id)?.feeling ?? null })}
              shape="row"
            />
          </Question>
        )
      case 'what':
        return (
          <Question
            {...asked}
            title={words.feedbackWhat()}
            hint={words.feedbackWhatHint()}
            next={{ onPress: () => goOn() }}
          >
            <div className={styles['writing']}>
              <TextField
                label={words.feedbackWhatLabel()}
                rows={5}
                value={draft.text}
                onChange={(text) => setDraft({ ...draft, text })}
                maxLength={MOST_LETTERS}
                hideAdvice
              />
            </div>
          </Question>
        )
      case 'share': {
        const answers = [
          { id: 'yes', label: words.feedbackShareYes(), picture: SHARE_PICTURES.yes },
          { id: 'no', label: words.feedbackShareNo(), picture: SHARE_PICTURES.no },
        ]
        return (
          <Question
            {...asked}
            title={words.feedbackShare()}
            hint={words.feedbackShareHint()}
            spoken={answers.map(({ label }) => label)}
          >
            <Answers
              label={words.feedbackShare()}
              answers={answers}
              chosen={draft.share === null ? null : (['no', 'yes'][Number(draft.share)] ?? null)}
              onChoose={(id) => goOn({ share: id === 'yes' })}
            />
          </Question>
        )
      }
      case 'check':
        return (
          <CheckAnswers
            {...asked}
            journey={journey}
            draft={draft}
            trouble={giving === 'failed' ? words.feedbackNotGiven() : null}
            onChange={(changed) => {
              setChanging(true)
              setScreen(changed)
            }}
            give={{
              label: giving === 'giving' ? words.feedbackGiving() : words.feedbackGive(),
              onPress: () => void give(),
              isDisabled: giving === 'giving' || !saysSomething(draft),
            }}
          />
        )
      case 'thanks':
        return <Thanks receipt={receipt} onAnother={() => begin('where')} onDone={() => begin()} />
      case 'take-back':
        return <TakeBack library={library} session={journey.session} where={where} onBack={() => begin()} />
      default:
        return screen satisfies never
    }
  }

  return (
    <main className={styles['view']}>
      <Fragment key={screen}>{shown()}</Fragment>
      <footer className={styles['foot']}>
        {screen !== 'consent' && screen !== 'thanks' ? (
          // Not amid the questions: what was said so far would be lost.
          <span />
        ) : (
          <Button variant="quiet" icon={<Undo2 aria-hidden />} onPress={() => begin('take-back')}>
            {words.feedbackTakeBack()}
          </Button>
        )}
        <Button variant="quiet" icon={<KeyRound aria-hidden />} onPress={onStaff}>
          {words.feedbackStaff()}
        </Button>
      </footer>
    </main>
  )
}

/** Most letters of a card's words: as much as anybody writes standing at a tablet, ten times over. */
const MOST_LETTERS = 5000

function Consent({ text, onAgree }: { readonly text: string; readonly onAgree: () => void }) {
  const said = text.trim() === '' ? `${words.feedbackConsent()}\n${words.feedbackConsentBack()}` : text
  return (
    <Question
      title={words.feedbackBefore()}
      spoken={[said]}
      next={{ label: words.feedbackAgree(), onPress: onAgree }}
    >
      <p dir="auto" className={styles['consent']}>
        {said}
      </p>
    </Question>
  )
}

interface ThanksProps {
  readonly receipt: string
  readonly onAnother: () => void
  readonly onDone: () => void
}

function Thanks({ receipt, onAnother, onDone }: ThanksProps) {
  return (
    <Question
      title={words.feedbackThanks()}
      hint={words.feedbackGiven()}
      spoken={[words.feedbackReceipt(), receipt, words.feedbackReceiptHint()]}
      next={{ label: words.feedbackDone(), onPress: onDone }}
    >
      <p>{words.feedbackReceipt()}</p>
      <p className={styles['receipt']} translate="no">
        {receipt}
      </p>
      <p>{words.feedbackReceiptHint()}</p>
      <div>
        <Button onPress={onAnother}>{words.feedbackAnother()}</Button>
      </div>
    </Question>
  )
}

/** Nothing of what was there, until somebody touches it. */
function Blank() {
  return (
    <main className={styles['view']}>
      <button type="button" className={styles['blank']}>
        <span>
          <Hand aria-hidden />
          <br />
          {words.feedbackBlank()}
        </span>
      </button>
    </main>
  )
}
