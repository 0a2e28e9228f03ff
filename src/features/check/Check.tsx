import { ClipboardCopy, RefreshCw } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { START_ADDRESS } from '../../routes'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import styles from './Check.module.css'
import { checkLines, checkSentence, type CheckLine } from './checkLines'
import { CheckRow } from './CheckRow'
import { checkText } from './checkText'
import { type CheckedBrowser, type Facts, readFacts } from './facts'

export interface CheckProps {
  readonly browser: CheckedBrowser
  /** Asks the browser to promise that it keeps; whether it did. */
  readonly askToKeep: () => Promise<boolean>
  /** Puts a text on the clipboard. Rejects when the browser does not let us. */
  readonly copyText?: (text: string) => Promise<void>
}

function writeToClipboard(text: string): Promise<void> {
  return navigator.clipboard.writeText(text)
}

/** Looks, and tells what was found unless the screen was left meanwhile. Returns how to leave. */
function look(browser: CheckedBrowser, onFound: (facts: Facts) => void): () => void {
  let isLeft = false
  readFacts(browser).then(
    (facts) => (isLeft ? undefined : onFound(facts)),
    () => undefined,
  )
  return () => {
    isLeft = true
  }
}

function useFacts(browser: CheckedBrowser) {
  const [facts, setFacts] = useState<Facts | null>(null)
  useEffect(() => look(browser, setFacts), [browser])
  const lookAgain = (): void => {
    setFacts(null)
    look(browser, setFacts)
  }
  /** Looks again while what was found stays on screen. */
  const refresh = (): void => void look(browser, setFacts)
  return { facts, lookAgain, refresh }
}

/** One screen for whoever prepares the day: is this computer ready, and if not, what is to be done. */
export function Check({ browser, askToKeep, copyText = writeToClipboard }: CheckProps) {
  const { facts, lookAgain, refresh } = useFacts(browser)
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = words.dayPageTitle({ title: words.checkTitle() })
    // The screen before went, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  const lines = facts === null ? [] : checkLines(facts)

  async function ask(): Promise<void> {
    const promised = await askToKeep().catch(() => false)
    setAnswer(promised ? 'yes' : 'no')
    refresh()
  }

  return (
    <main className={styles['page']}>
      <a href={START_ADDRESS} className={styles['back']}>
        {words.shellToStart()}
      </a>
      <h1 ref={heading} tabIndex={-1} className={styles['heading']}>
        {words.checkTitle()}
      </h1>
      <output className={styles['sentence']}>
        {facts === null ? words.checkLooking() : checkSentence(lines)}
      </output>
      {facts !== null && <FoundList lines={lines} answer={answer} onAsk={() => void ask()} />}
      <div className={styles['acts']}>
        <Button icon={<RefreshCw aria-hidden />} isDisabled={facts === null} onPress={lookAgain}>
          {words.checkAgain()}
        </Button>
        {facts !== null && <CopyAsText text={checkText(facts, lines)} copyText={copyText} />}
      </div>
    </main>
  )
}

interface FoundListProps {
  readonly lines: readonly CheckLine[]
  readonly answer: 'yes' | 'no' | null
  readonly onAsk: () => void
}

function FoundList({ lines, answer, onAsk }: FoundListProps) {
  return (
    <ul aria-label={words.checkListName()} className={styles['lines']}>
      {lines.map((line) => (
        <CheckRow key={line.id} line={line}>
          {line.act === 'ask' && <Button onPress={onAsk}>{words.checkAsk()}</Button>}
          {line.id === 'promise' && (
            <output>
              {answer === 'yes' && <Notice kind="done">{words.checkAskedYes()}</Notice>}
              {answer === 'no' && <Notice kind="plain">{words.checkAskedNo()}</Notice>}
            </output>
          )}
        </CheckRow>
      ))}
    </ul>
  )
}

interface CopyAsTextProps {
  readonly text: string
  readonly copyText: (text: string) => Promise<void>
}

function CopyAsText({ text, copyText }: CopyAsTextProps) {
  const [done, setDone] = useState<'copied' | 'not-copied' | null>(null)
  const hint = useId()
  async function copy(): Promise<void> {
    try {
      await copyText(text)
      setDone('copied')
    } catch {
      setDone('not-copied')
    }
  }
  return (
    <>
      <Button icon={<ClipboardCopy aria-hidden />} aria-describedby={hint} onPress={() => void copy()}>
        {words.checkCopy()}
      </Button>
      <p id={hint} className={styles['soft']}>
        {words.checkCopyHint()}
      </p>
      <output className={styles['said']}>
        {done === 'copied' && <Notice kind="done">{words.checkCopied()}</Notice>}
        {done === 'not-copied' && <Notice kind="warning">{words.checkNotCopied()}</Notice>}
      </output>
      {done === 'not-copied' && (
        <textarea
          readOnly
          aria-label={words.checkTextLabel()}
          value={text}
          rows={14}
          className={styles['text']}
        />
      )}
    </>
  )
}
