import { type ReactNode, useMemo, useState } from 'react'
import { suggestPlaces } from '../../analysis/suggestPlaces'
import type { CardPlace } from '../../commands/cardPlace'
import type { Group } from '../../model/kinds'
import { asIsMap } from '../../model/mapOf'
import type { Card, MapId } from '../../model/session'
import { find } from '../../model/table'
import { useActs, useDeviceSettings, useOpenSession, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { LongList, type RowAttributes } from '../../ui/LongList'
import { PickDialog } from '../../ui/PickDialog'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { CardRow, type CardHand, type Offer } from './CardRow'
import { GroupFilter } from './GroupFilter'
import { PlaceRow } from './PlaceRow'
import {
  cardsShown,
  journeyRows,
  keyOf,
  nameOfPlace,
  onStage,
  onStep,
  placeCalled,
  placesToPick,
  TRAY,
} from './places'
import styles from './Placing.module.css'
import { useCardDrag } from './useCardDrag'
import { usePlacing } from './usePlacing'

/** A card, and a place with its words, px. */
const USUAL_CARD = 96
const USUAL_ROW = 56

/** The cards without a place beside the journey, and every way to lay them on it. */
export function Placing() {
  const session = useOpenSession((open) => open)
  const acts = useActs()
  const [askedMap, setMap] = useState<MapId | null>(null)
  const map = find(session.maps, askedMap)?.id ?? asIsMap(session).id
  const [group, setGroup] = useState<Group | null>(null)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const { singleKeys } = useDeviceSettings()
  const [trayScroller, setTrayScroller] = useState<HTMLElement | null>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [asked, setAsked] = useState<Card | null>(null)
  const placing = usePlacing(map)
  const { chosen } = placing
  const { tray, placed, withdrawn } = useMemo(() => cardsShown(session, map, group), [session, map, group])
  const rows = useMemo(() => journeyRows(session, map, placed), [session, map, placed])
  const onJourney = rows.flatMap((row) => (row.kind === 'card' ? [row.card] : []))
  const { dragged, ghost, pull } = useCardDrag((card, place) => put(card, place))

  /** Lays a card down; from the tray the next card is in hand then, else and for the last one the card itself. */
  function put(card: Card, place: CardPlace): void {
    const at = tray.findIndex(({ id }) => id === card.id)
    const next = at < 0 ? card : (tray[at + 1] ?? tray[at - 1] ?? card)
    if (placing.place(card, place)) placing.focus(next.id)
  }

  const hand: CardHand = {
    reach: placing.reach,
    choose: placing.choose,
    go(card, by) {
      const among = card.about === 'unplaced' ? tray : onJourney
      const next = among[among.findIndex(({ id }) => id === card.id) + by]
      if (next !== undefined) placing.focus(next.id)
    },
    take: (card, offered) =>
      put(card, offered.about === 'step' ? onStep(offered.step) : onStage(offered.stage)),
    ask: setAsked,
    putBack: (card) => put(card, TRAY),
    setKind: placing.setKind,
    pull,
  }

  function offersFor(card: Card): readonly Offer[] {
    return suggestPlaces(session, map, card).map((place) => ({
      place,
      name: nameOfPlace(session, place.about === 'step' ? onStep(place.step) : onStage(place.stage)),
    }))
  }

  const stopIn = (cards: readonly Card[]): string | undefined =>
    (cards.find(({ id }) => id === chosen) ?? cards[0])?.id
  const trayStop = stopIn(tray)
  const journeyStop = stopIn(onJourney)

  const drawCard = (card: Card, attributes: RowAttributes, drop?: string): ReactNode => {
    const isChosen = card.id === chosen
    return (
      <CardRow
        key={card.id}
        card={card}
        hand={hand}
        isChosen={isChosen}
        isStop={card.id === trayStop || card.id === journeyStop}
        isReadOnly={isReadOnly}
        keysAct={singleKeys}
        offers={isChosen && card.about === 'unplaced' ? offersFor(card) : []}
        attributes={attributes}
        {...(drop !== undefined && { drop })}
      />
    )
  }

  return (
    <section aria-labelledby="placing-title" className={styles['region']}>
      <ScreenHead id="placing-title" title={words.placingTab()}>
        <p className={styles['soft']}>{words.placingIntro()}</p>
        <p className={styles['soft']}>{words.placingKeys()}</p>
      </ScreenHead>
      <div className={styles['bar']}>
        <GroupFilter map={map} group={group} onChange={setGroup} />
        {session.maps.length > 1 && (
          <Choice
            label={words.placingMap()}
            value={map}
            options={session.maps.map(({ id, name }) => ({ id, label: name }))}
            onChange={setMap}
          />
        )}
        <p className={styles['counts']}>
          {words.placingCount({ unplaced: tray.length, placed: placed.length })}
          {withdrawn > 0 && ` · ${words.placingWithdrawn({ count: withdrawn })}`}
        </p>
      </div>
      {tray.length + placed.length === 0 && group === null ? (
        <EmptyState
          title={words.placingNone()}
          hint={words.placingNoneHint()}
          action={<Button onPress={() => acts.run('goToMap')}>{words.registerToMap()}</Button>}
        />
      ) : (
        <div className={styles['columns']}>
          <section
            ref={setTrayScroller}
            aria-labelledby="placing-tray"
            data-drop={keyOf(TRAY)}
            data-scroller
            className={styles['tray']}
          >
            <h3 id="placing-tray" className={styles['subtitle']}>
              {words.placingTrayCount({ count: tray.length })}
            </h3>
            {tray.length === 0 ? (
              <div className={styles['none']}>
                <EmptyState
                  title={group === null ? words.placingTrayEmpty() : words.placingTrayEmptyGroup()}
                  hint={group === null ? words.placingTrayEmptyHint() : words.placingTrayEmptyGroupHint()}
                />
              </div>
            ) : (
              <LongList
                label={words.placingTray()}
                rows={tray}
                usualHeight={USUAL_CARD}
                scroller={trayScroller}
                kept={trayStop}
                className={styles['list']}
                renderRow={(card, attributes) => drawCard(card, attributes)}
              />
            )}
          </section>
          <section
            ref={setScroller}
            aria-labelledby="placing-journey"
            data-scroller
            className={styles['journey']}
          >
            <h3 id="placing-journey" className={styles['subtitle']}>
              {words.placingJourney()}
            </h3>
            <LongList
              label={words.placingJourney()}
              rows={rows}
              usualHeight={USUAL_ROW}
              scroller={scroller}
              kept={journeyStop}
              className={styles['list']}
              renderRow={(row, attributes) =>
                row.kind === 'card' ? (
                  drawCard(row.card, attributes, keyOf(row.place))
                ) : (
                  <PlaceRow key={row.id} row={row} attributes={attributes} />
                )
              }
            />
          </section>
        </div>
      )}
      {asked !== null && (
        <PickDialog
          title={words.placingWhere()}
          label={words.placingFind()}
          options={placesToPick(session, map, asked)}
          onClose={() => setAsked(null)}
          onPick={(key) => {
            const place = placeCalled(key)
            if (place !== null) put(asked, place)
          }}
        />
      )}
      {dragged !== null && (
        <div ref={ghost} aria-hidden className={styles['ghost']}>
          {dragged.text === '' ? words.placingNoWords() : dragged.text}
        </div>
      )}
    </section>
  )
}
