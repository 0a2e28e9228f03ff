import { findInJourney, type LiveJourney, type LiveMatch, type LiveStep } from '../analysis/liveJourney'
import * as words from '../words/compiled/messages.js'
import { speak } from '../words/speak'
import { drawn, element } from './elements'
import { liveDrawing, type LiveDrawing } from './liveMap'
import './liveView.css'
import { pageData } from './pageData'
import { button } from './parts'

/** More would be a list to search in itself. */
const MOST_MATCHES = 40
const CLOSER = 1.4
/** Round a note, px of the drawing. */
const RING = 8

/** Lets the page's maps be moved about in, searched and walked; without it the page reads as it is. */
function runLiveView(journey: LiveJourney): void {
  const figures = Array.from(document.querySelectorAll<HTMLElement>('[data-map]'))
  const maps = figures.map((figure, place) => liveMap(figure, journey, place))
  let now = 0
  const said = element('p', { class: 'said', role: 'status' })
  const card = element('div', { class: 'step', tabindex: '-1' })

  const choices = journey.maps.map(({ name }, place) => button(name, () => showMap(place)))
  const lookFor = element('input', {
    type: 'search',
    id: 'look-for',
    autocomplete: 'off',
    oninput: () => search(lookFor.value),
  })
  const matches = element('ul', { class: 'matches' })
  const tools = element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': words.packLiveTools() },
    ...(journey.maps.length > 1 ? choices : []),
    button(words.packLiveCloser(), () => drawing()?.zoom(CLOSER)),
    button(words.packLiveFarther(), () => drawing()?.zoom(1 / CLOSER)),
    button(words.packLiveWhole(), () => drawing()?.showAll()),
    button(words.packLiveBack(), () => walk(-1)),
    button(words.packLiveOn(), () => walk(1)),
  )
  const searching = element(
    'div',
    { class: 'search', role: 'search' },
    element('label', { for: 'look-for' }, words.packLiveSearch()),
    lookFor,
  )

  const drawing = (): LiveDrawing | undefined => maps[now]?.drawing

  function showMap(place: number): void {
    now = place
    for (const [each, figure] of figures.entries()) figure.hidden = each !== place
    for (const [each, choice] of choices.entries())
      choice.setAttribute('aria-pressed', String(each === place))
    card.replaceChildren()
  }

  function showStep(place: number, step: LiveStep): void {
    if (place !== now) showMap(place)
    maps[place]?.show(step)
    const { number, stage, lane, text, facts, goesOn } = step
    const of = journey.maps[place]?.steps.length ?? 0
    card.replaceChildren(
      element('p', { class: 'where' }, words.packLiveStep({ number, of, stage, lane })),
      element('p', { class: 'text', dir: 'auto' }, text),
      ...(facts === '' ? [] : [element('p', { dir: 'auto' }, facts)]),
      ...(goesOn === '' ? [] : [element('p', { dir: 'auto' }, words.packLiveGoesOn({ steps: goesOn }))]),
    )
    said.textContent = `${words.packLiveStep({ number, of, stage, lane })}: ${text}`
  }

  function walk(by: number): void {
    const steps = journey.maps[now]?.steps ?? []
    const before = maps[now]?.place() ?? -1
    const place = Math.min(Math.max(before + by, 0), steps.length - 1)
    const step = steps[place]
    if (step !== undefined) showStep(now, step)
  }

  function search(asked: string): void {
    const found = findInJourney(journey, asked)
    said.textContent = asked.trim() === '' ? '' : words.packLiveFound({ count: found.length })
    matches.replaceChildren(
      ...found.slice(0, MOST_MATCHES).map((match) => element('li', {}, matchButton(match))),
    )
  }

  function matchButton(match: LiveMatch): HTMLButtonElement {
    if (match.kind === 'step') {
      const { step, map } = match
      return button(
        words.packLiveStepMatch({ number: step.number, text: step.text, lane: step.lane }),
        () => {
          // What was found makes way for the map, and the focus goes to the step: on a phone both were out of sight.
          lookFor.value = ''
          matches.replaceChildren()
          showStep(map, step)
          tools.scrollIntoView({ block: 'start' })
          card.focus({ preventScroll: true })
        },
      )
    }
    const { mark, text, element: id } = match.entry
    return button(`${mark} ${text}`, () => {
      const row = document.getElementById(id)
      row?.scrollIntoView({ block: 'center' })
      row?.focus()
    })
  }

  const [first] = figures
  if (first === undefined) return
  document.documentElement.classList.add('live')
  first.before(searching, matches, tools, said, card)
  showMap(0)
  addEventListener('keydown', (event) => {
    if (event.target === lookFor || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'PageDown' && event.shiftKey) walk(1)
    if (event.key === 'PageUp' && event.shiftKey) walk(-1)
  })
}

interface LiveMapShown {
  readonly drawing: LiveDrawing | undefined
  /** Shows a step and rings it. */
  show(step: LiveStep): void
  /** Which step was shown last; -1: none. */
  place(): number
}

function liveMap(figure: HTMLElement, journey: LiveJourney, map: number): LiveMapShown {
  const svg = figure.querySelector('svg')
  const ring = drawn('rect', { class: 'ring', rx: '12', visibility: 'hidden' })
  if (svg === null) return { drawing: undefined, show: () => undefined, place: () => -1 }
  svg.removeAttribute('width')
  svg.removeAttribute('height')
  svg.setAttribute('tabindex', '0')
  svg.append(ring)
  const drawing = liveDrawing(svg)
  const steps = journey.maps[map]?.steps ?? []
  let at = -1
  return {
    drawing,
    show(step) {
      at = steps.indexOf(step)
      const { x, y, width, height } = step
      const box = { x: x - RING, y: y - RING, width: width + 2 * RING, height: height + 2 * RING }
      for (const [name, value] of Object.entries(box)) ring.setAttribute(name, String(value))
      ring.setAttribute('visibility', 'visible')
      drawing.show(step)
    },
    place: () => at,
  }
}

const journey = pageData() as LiveJourney
speak(journey.locale)
runLiveView(journey)
