import { classes } from '../../ui/classes'
import styles from './HeroWall.module.css'

const NOTE = 56

/** Notes of a small journey: the citizen above, two agencies below; the line runs through them in this order. */
const NOTES = [
  { x: 24, y: 20, lane: 'citizen' },
  { x: 112, y: 128, lane: 'agency' },
  { x: 204, y: 20, lane: 'citizen' },
  { x: 204, y: 236, lane: 'charity' },
  { x: 312, y: 128, lane: 'agency' },
  { x: 400, y: 20, lane: 'citizen' },
] as const

const THROUGHLINE =
  'M80 48H96Q112 48 112 64V120 M168 156H188Q204 156 204 140V84 M232 84V228 M260 264H324Q340 264 340 248V192 M340 128V64Q340 48 356 48H392'

const LINES = [
  { from: 22, length: 34 },
  { from: 32, length: 24 },
] as const

/** A small wall, to be looked at only. */
export function HeroWall() {
  return (
    <svg viewBox="0 0 480 312" aria-hidden className={styles['wall']}>
      <path className={styles['lanes']} d="M0 98H480M0 206H480" />
      <path className={styles['throughline']} d={THROUGHLINE} />
      {NOTES.map(({ x, y, lane }, place) => (
        <g key={`${x} ${y}`} className={classes(styles['note'], styles[lane])}>
          <rect x={x} y={y} width={NOTE} height={NOTE} rx="3" />
          {LINES.map(({ from, length }) => (
            <path
              key={from}
              className={styles['writing']}
              d={`M${x + 11} ${y + from}h${length - (place % 3) * 4}`}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}
