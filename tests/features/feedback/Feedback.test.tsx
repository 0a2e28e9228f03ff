// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Feedback } from '../../../src/features/feedback/Feedback'
import { newLock } from '../../../src/features/feedback/pin'
import { IDLE_MS } from '../../../src/features/feedback/useIdle'
import { newCard } from '../../../src/model/defaults'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { type DeviceLock, watchLock } from '../../../src/store/deviceLock'
import { LockContext } from '../../../src/store/useSession'
import { anySession } from '../../storage/anySession'
import '../../support/screen'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const LOCK: DeviceLock = { session: 's', salt: '', hash: '', way: 'pbkdf2', wrong: 0, until: 0 }

/** The card view on a locked device. */
async function locked({ lock = LOCK, consentText = '' } = {}) {
  const library = memoryLibrary()
  const session = anySession('s', ['a', 'b'])
  await library.create({ ...session, about: { ...session.about, consentText } })
  const watch = watchLock(null, new EventTarget())
  watch.set(lock, 'this-window')
  render(
    <LockContext value={watch}>
      <Feedback library={library} id="s" />
    </LockContext>,
  )
  const inbox: string[] = []
  library.watchInbox('s', (cards) => {
    inbox.splice(0, inbox.length, ...cards.map((card) => JSON.stringify(card)))
  })
  return { library, watch, inbox }
}

/** Lets this many milliseconds pass. */
function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

const question = () => screen.findByRole('heading', { level: 1 })
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

async function answerAll(text: string): Promise<void> {
  await press('I agree. Start')
  await press(/Out$/)
  await press('step a')
  await press('I am family or a friend')
  await press('Bad')
  await userEvent.type(screen.getByLabelText('Your words'), text)
  await press('Next')
  await press('No, keep it in the room')
}

test('one question at a time leads to a card, which is read back, given, and gone from the screen', async () => {
  const { inbox } = await locked()
  await answerAll('They lost my papers')
  expect(screen.getByText('They lost my papers')).toBeVisible()
  expect(screen.getByText('Out: step a')).toBeVisible()
  await press('Give my card')
  expect(await screen.findByRole('heading', { name: 'Thank you' })).toHaveFocus()
  expect(document.body).not.toHaveTextContent('They lost my papers')
  const receipt = document.querySelector('p[translate=no]')?.textContent ?? ''
  expect(receipt).toMatch(/^\p{L}+ \p{L}+ \p{L}+$/u)
  const [card] = inbox.map((each) => JSON.parse(each) as Record<string, unknown>)
  expect(card).toEqual({
    ...newCard({
      id: String(card?.['id']),
      map: 'now',
      about: 'step',
      step: 'a',
      group: 'family',
      feeling: -1,
      text: 'They lost my papers',
      gathered: 'tablet',
      receipt,
    }),
  })
})

test('one answer is changed, and all are read back again at once', async () => {
  await locked()
  await answerAll('They lost my papers')
  await press('Change: You')
  await press('It happened to me')
  expect(await question()).toHaveTextContent('Is this right?')
  expect(screen.getByText('It happened to me')).toBeVisible()
  await press('Change: The part')
  await press(/Out/)
  expect(await question()).toHaveTextContent('What was happening then?')
  await press('All of this part')
  expect(await question()).toHaveTextContent('Is this right?')
  await press('Change: What happened')
  await press('Back')
  expect(await question()).toHaveTextContent('Is this right?')
  await press('Back')
  expect(await question()).toHaveTextContent('outside the room?')
})

test('unlocked from another window, whoever holds it sees no session', async () => {
  location.hash = '#/session/s/voices'
  const { watch } = await locked()
  await question()
  await waitFor(() => expect(location.hash).toBe('#/session/s/feedback'))
  location.hash = '#/session/s/map'
  await waitFor(() => expect(location.hash).toBe('#/session/s/feedback'))
  act(() => watch.remove())
  expect(await question()).toHaveTextContent('Hand this device round')
})

test('one switch shows both PINs', async () => {
  const { watch } = await locked()
  await question()
  act(() => watch.remove())
  await userEvent.click(await screen.findByRole('switch', { name: 'Show what is typed' }))
  expect(screen.getByRole('textbox', { name: 'PIN once more' })).toBeVisible()
})

test('with its three words a card is taken back', async () => {
  const { inbox } = await locked()
  await answerAll('They lost my papers')
  await press('Give my card')
  await screen.findByRole('heading', { name: 'Thank you' })
  const receipt = document.querySelector('p[translate=no]')?.textContent ?? ''
  await press('Take my card back')
  await userEvent.type(
    screen.getByLabelText('Your three words'),
    ` ${receipt.toUpperCase().replaceAll(' ', ', ')} `,
  )
  await press('Take it back')
  expect(await screen.findByText(/Your card is gone/)).toBeVisible()
  expect(inbox.join()).not.toContain('They lost my papers')
  expect(JSON.parse(inbox[0] ?? '')).toMatchObject({ withdrawn: true, text: '', feeling: null })
})

test('the facilitator’s own consent text stands first, in place of ours', async () => {
  await locked({ consentText: 'Say what you like.' })
  expect(await screen.findByText('Say what you like.')).toBeVisible()
  expect(screen.queryByText(/We want to know/)).toBeNull()
})

test('nothing said is no card', async () => {
  await locked()
  await press('I agree. Start')
  await press('I am not sure')
  await press('Skip this question')
  await press('Skip this question')
  await press('Next')
  await press('Yes, you may')
  expect(screen.getByRole('button', { name: 'Give my card' })).toBeDisabled()
  expect(screen.getByText(/Please choose a face/)).toBeVisible()
})

test('after a minute without a touch the screen is blank; touched in time, nothing was lost; later, all is', async () => {
  await locked()
  await press('I agree. Start')
  await question()
  vi.useFakeTimers()
  fireEvent.keyDown(document.body, { key: 'Shift' })
  pass(IDLE_MS)
  expect(screen.getByRole('button', { name: 'Touch here to go on' })).toBeVisible()
  expect(screen.queryByRole('heading')).toBeNull()
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Touch here to go on' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Which part')
  pass(IDLE_MS)
  // As a screen reader presses it.
  fireEvent.click(screen.getByRole('button', { name: 'Touch here to go on' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Which part')
  pass(2 * IDLE_MS)
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Touch here to go on' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Before you start')
})

test('the right PIN opens; after five wrong ones nobody can try for a while', async () => {
  const { watch } = await locked({ lock: await newLock('s', '4711') })
  await press('For staff')
  for (let wrong = 1; wrong <= 5; wrong++) {
    await userEvent.type(screen.getByLabelText('PIN'), '0000')
    await press('Unlock')
    await waitFor(() => expect(watch.lock()?.wrong).toBe(wrong))
    await waitFor(() => expect(screen.getByLabelText('PIN')).toHaveValue(''))
  }
  expect(screen.getByRole('alert')).toHaveTextContent(/Too many wrong PINs. You can try again in 0:/)
  await userEvent.type(screen.getByLabelText('PIN'), '4711')
  expect(screen.getByRole('button', { name: 'Unlock' })).toBeDisabled()
  const lock = watch.lock()
  act(() => watch.change({ ...(lock ?? LOCK), until: 0 }))
  await press('Unlock')
  await waitFor(() => expect(watch.lockedTo()).toBeNull())
  expect(location.hash).toBe('#/session/s/voices')
  expect(await question()).toHaveTextContent('Hand this device round')
})

test('a forgotten PIN is opened after ten minutes in plain sight, which begin again out of sight', async () => {
  const { watch } = await locked()
  await press('For staff')
  vi.useFakeTimers({
    toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'performance', 'Date'],
  })
  fireEvent.click(screen.getByRole('button', { name: 'I forgot the PIN' }))
  pass(9 * 60_000)
  expect(screen.getByRole('timer')).toHaveTextContent('1:00')
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  fireEvent(document, new Event('visibilitychange'))
  pass(9 * 60_000)
  expect(screen.queryByRole('button', { name: 'Unlock now' })).toBeNull()
  pass(60_000)
  fireEvent.click(screen.getByRole('button', { name: 'Unlock now' }))
  expect(watch.lockedTo()).toBeNull()
})

test('it is read aloud by a voice of this device, and by no other', async () => {
  const spoken: string[] = []
  const voices = [{ lang: 'en-GB', localService: false }]
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => undefined,
    speak: (said: { text: string }) => spoken.push(said.text),
  })
  vi.stubGlobal('speechSynthesis', speechSynthesis)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    },
  )
  await locked()
  await question()
  expect(screen.queryByRole('button', { name: 'Read this to me' })).toBeNull()
  voices.push({ lang: 'en-GB', localService: true })
  act(() => void speechSynthesis.dispatchEvent(new Event('voiceschanged')))
  await press('Read this to me')
  expect(spoken.join()).toContain('We do not ask for your name')
})

test('by keyboard alone: Tab and Enter lead through, and each question takes the focus', async () => {
  await locked()
  expect(await question()).toHaveFocus()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(await question()).toHaveFocus()
  await userEvent.tab()
  expect(within(screen.getByRole('list')).getAllByRole('button')[0]).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(await question()).toHaveTextContent('What was happening then?')
})
