import { useEffect, useRef } from 'react'

/** Calls every second for as long as it is wanted. */
export function useEverySecond(wanted: 'wanted' | 'not-wanted', call: () => void): void {
  const latest = useRef(call)
  useEffect(() => {
    latest.current = call
  })
  useEffect(() => {
    if (wanted === 'not-wanted') return undefined
    const timer = setInterval(() => latest.current(), 1000)
    return () => clearInterval(timer)
  }, [wanted])
}
