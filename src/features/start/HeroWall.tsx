import { classes } from '../../ui/classes'
import styles from './HeroWall.module.css'

const NOTE = 56

/** Notes of a small journey, by their centres: the citizen above, an agency and a charity below. */
const NOTES = [
  { x: 52, y: 48, lane: 'citizen' },
  { x: 136, y: 156, lane: 'agency' },
  { x: 220, y: 48, lane: 'citizen' },
  { x: 304, y: 264, lane: 'charity' },
  { x: 374, y: 156, lane: 'agency' },
  { x: 444, y: 48, lane: 'citizen' },
] as const

/** One line from note to note, turning behind them. */
const THROUGHLINE =
  'M0 48H120Q136 48 136 64V140Q136 156 152 156H204Q220 156 220 140V64Q220 48 236 48H288Q304 48 304 64V248' +
  'Q304 264 320 264H358Q374 264 374 248V172Q374 156 390 156H428Q444 156 444 140V64Q444 48 460 48H480'

const LINES = [
  { from: -6, length: 34 },
  { from: 6, length: 24 },
] as const

/** A small wall, to be looked at only. */
export function HeroWall() {
  return (
    <svg viewBox="0 0 480 312" aria-hidden className={styles['wall']}>
      <path className={styles['lanes']} d="M0 98H480M0 206H480" />
      <path className={styles['throughline']} d={THROUGHLINE} />
      {NOTES.map(({ x, y, lane }, place) => (
        <g key={`${x} ${y}`} className={classes(styles['note'], styles[lane])}>
          <rect x={x - NOTE / 2} y={y - NOTE / 2} width={NOTE} height={NOTE} rx="3" />
          {LINES.map(({ from, length }) => (
            <path
              key={from}
              className={styles['writing']}
              d={`M${x - 17} ${y + from}h${length - (place % 3) * 4}`}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}
