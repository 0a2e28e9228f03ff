import { useSession, useSessionStore } from '../../store/useSession'
import { classes } from '../../ui/classes'
import { Section } from '../../ui/Section'
import * as words from '../../words/compiled/messages.js'
import type { Figure } from './figures'
import styles from './Numbers.module.css'

/** A number that lights what it counts on the wall; pressed again, all is lit alike. */
export function FigureRow({ figure }: { readonly figure: Figure }) {
  const { text, note, steps, parts } = figure
  const store = useSessionStore()
  const isLit = useSession(
    ({ view: { spotlight } }) => spotlight?.size === steps.length && steps.every((id) => spotlight.has(id)),
  )
  const light = (): void => {
    const { view, setView } = store.getState()
    const [first] = steps
    if (isLit || first === undefined) setView({ spotlight: null })
    else
      setView({
        spotlight: new Set(steps),
        reveal: { id: first, serial: (view.reveal?.serial ?? 0) + 1, focus: 'stays' },
      })
  }
  return (
    <li className={classes(styles['row'], isLit && styles['lit'])}>
      {steps.length === 0 ? (
        <div className={styles['figure']}>
          <Words text={text} note={note} />
        </div>
      ) : (
        <button type="button" aria-pressed={isLit} className={styles['figure']} onClick={light}>
          <Words text={text} note={note} />
        </button>
      )}
      {parts.length > 0 && <Parts parts={parts} />}
    </li>
  )
}

function Words({ text, note }: Pick<Figure, 'text' | 'note'>) {
  return (
    <>
      <span dir="auto" className={styles['text']}>
        {text}
      </span>
      {note !== '' && (
        <span dir="auto" className={styles['note']}>
          {note}
        </span>
      )}
    </>
  )
}

function Parts({ parts }: { readonly parts: readonly Figure[] }) {
  return (
    <div className={styles['parts']}>
      <Section title={words.numbersOneByOne()}>
        <ul className={styles['list']}>
          {parts.map((part) => (
            <FigureRow key={part.id} figure={part} />
          ))}
        </ul>
      </Section>
    </div>
  )
}
