import type { Comparison } from '../../analysis/agreement'
import { Section } from '../../ui/Section'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import styles from './Compare.module.css'

const twoPlaces = (value: number): string =>
  new Intl.NumberFormat(formatLocale(), { maximumFractionDigits: 2 }).format(value)

/** How far both sides see the same things: the figure, what it means, and what it rests on. */
export function Headline({ figures }: { readonly figures: Comparison }) {
  const { percent, kappa, counts, steps } = figures
  const named = steps.length - counts.nobody
  return (
    <div className={styles['headline']}>
      <p className={styles['figure']}>
        {percent === null ? words.compareAgreementUnknown() : words.compareAgreement({ percent })}
      </p>
      <p>
        {percent === null
          ? words.compareMeaningUnknown()
          : words.compareMeaning({ count: named, both: counts.both })}
      </p>
      <p className={styles['soft']}>{words.compareCounted({ count: steps.length })}</p>
      <Section title={words.compareKappaTitle()}>
        <p className={styles['kappa']}>
          {kappa === null ? words.compareKappaUnknown() : words.compareKappa({ kappa: twoPlaces(kappa) })}
        </p>
        <p>{words.compareKappaMeaning()}</p>
        {kappa === null && <p>{words.compareKappaWhyUnknown()}</p>}
      </Section>
    </div>
  )
}
