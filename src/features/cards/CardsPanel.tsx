import { useMemo, useState } from 'react'
import { useOpenSession, useSession, useSessionStore, useFollowing } from '../../store/useSession'
import type { CardsAbout } from '../../store/view'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Section } from '../../ui/Section'
import { useEntry } from '../../ui/useEntry'
import * as words from '../../words/compiled/messages.js'
import { cardsAbout, titleOf } from './cardsAbout'
import styles from './CardsPanel.module.css'
import { CardTally } from './CardTally'
import { CardView } from './CardView'
import { NewCard } from './NewCard'
import { PlaceSwitch } from './PlaceSwitch'

/** Drawn at once; a survey may bring hundreds. */
const MORE_AT_A_TIME = 50

/** What people said, in their own words: on a step, on a stage, or on the whole journey. */
export function CardsPanel({ about }: { readonly about: CardsAbout }) {
  const store = useSessionStore()
  const title = useOpenSession((session) => titleOf(session, about))
  const table = useOpenSession((session) => session.cards)
  const map = useSession(({ view }) => view.map)
  const entry = useEntry<HTMLDivElement>()
  const cameAlong = useSession(({ view: { panel } }) => panel?.kind === 'cards' && panel.focus === 'stays')
  useFollowing()
  const [shown, setShown] = useState(MORE_AT_A_TIME)
  const cards = useMemo(() => cardsAbout({ cards: table }, map, about), [table, map, about])
  return (
    <Panel label={words.cardsPanel()} title={title} onClose={() => store.getState().setView({ panel: null })}>
      <div ref={entry} tabIndex={-1}>
        <PlaceSwitch map={map} about={about} />
      </div>
      {cards.length > 0 && <CardTally cards={cards} />}
      <div>
        <Section title={words.cardsNew()} startsOpen>
          <NewCard map={map} about={about} cameAlong={cameAlong} />
        </Section>
      </div>
      <section aria-label={words.cardsAll()}>
        {cards.length === 0 && <p className={styles['help']}>{words.cardsNone()}</p>}
        <ul className={styles['cards']}>
          {cards.slice(0, shown).map((card) => (
            <CardView key={card.id} card={card} />
          ))}
        </ul>
        {cards.length > shown && (
          <Button onPress={() => setShown(shown + MORE_AT_A_TIME)}>
            {words.cardsMore({ count: cards.length - shown })}
          </Button>
        )}
      </section>
    </Panel>
  )
}
