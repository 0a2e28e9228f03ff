import { FileDown, FolderDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { Segments } from '../../ui/Segments'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import type { Prepare, Scope } from './Prepare'
import styles from './Tables.module.css'
import { useHandingOut } from './useHandingOut'

/** Five tables of eight are a usual room. */
const USUAL_TABLES = 5
const MOST_TABLES = 30

/** A file for each table. */
export function HandOut({ prepare }: { readonly prepare: Prepare }) {
  const [count, setCount] = useState(USUAL_TABLES)
  const [given, setGiven] = useState<ReadonlyMap<number, string>>(() => new Map())
  const [saved, setSaved] = useState<ReadonlySet<number>>(() => new Set())
  const [scope, setScope] = useState<Scope>('to-share')
  const { handOut } = useHandingOut(prepare)
  const numbers = Array.from({ length: count }, (_, place) => place + 1)
  const nameOf = (number: number): string => given.get(number) ?? words.tablesName({ number })
  const nameSaid = (number: number): string => nameOf(number).trim() || words.tablesName({ number })

  async function save(chosen: readonly number[]): Promise<void> {
    if (await handOut(chosen.map(nameSaid), scope)) setSaved((before) => new Set([...before, ...chosen]))
  }
  return (
    <section className={styles['part']}>
      <h3 className={styles['title']}>{words.tablesHandOut()}</h3>
      <p className={styles['soft']}>{words.tablesHandOutHint()}</p>
      <NumberField
        label={words.tablesCount()}
        value={count}
        minValue={1}
        maxValue={MOST_TABLES}
        onChange={(next) => setCount(Math.min(MOST_TABLES, Math.max(1, Math.round(next ?? 1))))}
      />
      <Segments
        label={words.tablesWhat()}
        value={scope}
        options={[
          { id: 'to-share', label: words.tablesWhatShare() },
          { id: 'everything', label: words.tablesWhatAll() },
        ]}
        onChange={setScope}
      />
      <ul className={styles['rows']}>
        {numbers.map((number) => (
          <li key={number} className={styles['table']}>
            <div className={styles['grows']}>
              <TextField
                label={words.tablesNameLabel({ number })}
                hideLabel
                hideAdvice
                value={nameOf(number)}
                maxLength={60}
                onChange={(name) => setGiven(new Map(given).set(number, name))}
              />
            </div>
            {saved.has(number) && <span className={styles['soft']}>{words.tablesSavedMark()}</span>}
            <Button
              icon={<FileDown aria-hidden />}
              aria-label={words.tablesSaveFor({ name: nameSaid(number) })}
              onPress={() => void save([number])}
            >
              {words.tablesSave()}
            </Button>
          </li>
        ))}
      </ul>
      {count > 1 && (
        <div>
          <Button icon={<FolderDown aria-hidden />} onPress={() => void save(numbers)}>
            {words.tablesSaveAll()}
          </Button>
        </div>
      )}
    </section>
  )
}
