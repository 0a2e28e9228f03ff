import styles from './BareWall.module.css'

/** Stands where a session has no picture yet: three empty lanes. */
export function BareWall() {
  return (
    <svg viewBox="0 0 320 180" aria-hidden className={styles['wall']}>
      <path className={styles['lane']} d="M0 60H320M0 120H320M72 0V180" />
      <rect className={styles['heading']} x="12" y="20" width="44" height="8" rx="4" />
      <rect className={styles['heading']} x="12" y="80" width="36" height="8" rx="4" />
      <rect className={styles['heading']} x="12" y="140" width="40" height="8" rx="4" />
      <rect className={styles['slot']} x="92" y="12" width="36" height="36" rx="3" />
    </svg>
  )
}
