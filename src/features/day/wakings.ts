/** Calls when this window may have slept: it is seen again, comes back, or is thawed. Returns how to stop. */
export function wakings(onWake: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') onWake()
  }
  const woken = (): void => onWake()
  document.addEventListener('visibilitychange', seen)
  document.addEventListener('resume', woken)
  addEventListener('pageshow', woken)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    document.removeEventListener('resume', woken)
    removeEventListener('pageshow', woken)
  }
}
