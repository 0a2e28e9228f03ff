import { ArrowLeftToLine, Merge, Scissors } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { promptsOf, type BringForward, type JoinUp, type TakeAway } from '../../analysis/prompts'
import type { Command } from '../../commands/command'
import { deleteSteps } from '../../commands/deleteSteps'
import { mergeSteps } from '../../commands/mergeSteps'
import { moveSteps } from '../../commands/moveSteps'
import { newId } from '../../model/newId'
import type { MapId, Session, StepId } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfStep } from './nameOfStep'
import styles from './NewWay.module.css'
import { useShowStep } from './useShowStep'

/** So many are offered at once. */
const SHOWN = 6

/** Something that might be done: what it is about, why, and the press that does it. */
interface Offer {
  readonly key: string
  readonly steps: readonly StepId[]
  readonly text: string
  readonly why: string
  readonly name: string
  readonly command: Command
  readonly told: string
}

const WHY_TAKE_AWAY: Readonly<Record<TakeAway['why'], () => string>> = {
  'failure-demand': words.newWayWhyFailureDemand,
  'counter-productive': words.newWayWhyCounterProductive,
  'non-value-adding': words.newWayWhyNonValueAdding,
}

const WHY_BRING_FORWARD: Readonly<Record<BringForward['why'], () => string>> = {
  downstream: words.newWayWhyDownstream,
  delay: words.newWayWhyDelay,
  wait: words.newWayWhyWait,
}

/** Three questions that help to find a new way, each with where it might be asked and one press to do it. */
export function Prompts({ toBe }: { readonly toBe: MapId }) {
  const session = useOpenSession((open) => open)
  const { takeAway, joinUp, bringForward } = promptsOf(session, toBe)
  return (
    <div className={styles['part']}>
      <Prompt
        title={words.newWayTakeAway()}
        ask={words.newWayTakeAwayAsk()}
        none={words.newWayTakeAwayNone()}
        doWord={words.newWayTakeAwayDo()}
        icon={<Scissors aria-hidden />}
        offers={takeAway.map((each) => takeAwayOffer(session, each))}
      />
      <Prompt
        title={words.newWayJoinUp()}
        ask={words.newWayJoinUpAsk()}
        none={words.newWayJoinUpNone()}
        doWord={words.newWayJoinUpDo()}
        icon={<Merge aria-hidden />}
        offers={joinUp.map((each) => joinUpOffer(session, each))}
      />
      <Prompt
        title={words.newWayBringForward()}
        ask={words.newWayBringForwardAsk()}
        none={words.newWayBringForwardNone()}
        doWord={words.newWayBringForwardDo()}
        icon={<ArrowLeftToLine aria-hidden />}
        offers={bringForward.map((each) => bringForwardOffer(session, each))}
      />
    </div>
  )
}

const stepText = (session: Session, id: StepId): string => nameOfStep(find(session.steps, id))

function takeAwayOffer(session: Session, { step, why }: TakeAway): Offer {
  const text = stepText(session, step)
  return {
    key: step,
    steps: [step],
    text,
    why: WHY_TAKE_AWAY[why](),
    name: words.newWayTakeAwayStep({ step: text }),
    command: deleteSteps([step], newId),
    told: words.newWayTakenAway({ step: text }),
  }
}

function joinUpOffer(session: Session, { steps, why, document }: JoinUp): Offer {
  const text = steps.map((id) => words.newWayQuoted({ text: stepText(session, id) })).join(' + ')
  const whys = {
    duplication: words.newWayWhyDuplication(),
    asked: words.newWayWhyAsked({ document: document ?? '' }),
    handoff: words.newWayWhyHandoff(),
  }
  return {
    key: steps.join(' '),
    steps,
    text,
    why: whys[why],
    name: words.newWayJoinUpSteps({ steps: text }),
    command: mergeSteps(steps),
    told: words.newWayJoinedUp(),
  }
}

function bringForwardOffer(session: Session, { step: id, why, to }: BringForward): Offer {
  const step = find(session.steps, id)
  const text = nameOfStep(step)
  const stage = find(session.stages, to)?.name ?? ''
  return {
    key: id,
    steps: [id],
    text,
    why: WHY_BRING_FORWARD[why](),
    name: words.newWayBringForwardStep({ step: text, stage }),
    command: moveSteps([id], { lane: step?.lane ?? null, stage: to }),
    told: words.newWayBroughtForward({ step: text, stage }),
  }
}

interface PromptProps {
  readonly title: string
  readonly ask: string
  readonly none: string
  readonly doWord: string
  readonly icon: ReactNode
  readonly offers: readonly Offer[]
}

function Prompt({ title, ask, none, doWord, icon, offers }: PromptProps) {
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRunUndoably()
  const show = useShowStep()
  const [isAll, setIsAll] = useState(false)
  const shown = isAll ? offers : offers.slice(0, SHOWN)
  function take({ command, told }: Offer): void {
    const undo = run(command)
    if (undo !== null) tellUndoably(told, undo)
  }
  return (
    <section className={styles['kind']} aria-label={title}>
      <h3 className={styles['subtitle']}>{title}</h3>
      <p className={styles['soft']}>{offers.length === 0 ? none : ask}</p>
      <ul className={styles['rows']}>
        {shown.map((offer) => (
          <li key={offer.key} className={styles['row']}>
            <div className={styles['said']}>
              <p dir="auto">{offer.text}</p>
              <p className={styles['soft']}>{offer.why}</p>
              <div className={styles['acts']}>
                <Button
                  icon={icon}
                  isDisabled={isReadOnly}
                  aria-label={offer.name}
                  onPress={() => take(offer)}
                >
                  {doWord}
                </Button>
                <Button
                  variant="quiet"
                  aria-label={
                    offer.steps.length === 1
                      ? words.newWayShow({ step: offer.text })
                      : words.newWayShowMany({ steps: offer.text })
                  }
                  onPress={() => show(offer.steps)}
                >
                  {words.newWayShowWord()}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < offers.length && (
        <Button variant="quiet" onPress={() => setIsAll(true)}>
          {words.newWayMore({ count: offers.length - shown.length })}
        </Button>
      )}
    </section>
  )
}
