import { type MouseEvent, useRef } from 'react'

/**
 * For a list whose rows move up when one is deleted: the second click of a double click falls on the row that came
 * under the pointer, which nobody meant. `counting` goes on an element round the list; `isFirst` says of a press, once,
 * whether it is the first of its clicks. Keys are always.
 */
export function useFirstClick() {
  const clicks = useRef(0)
  return {
    counting: {
      onMouseDownCapture: ({ detail }: MouseEvent): void => {
        clicks.current = detail
      },
    },
    isFirst(): boolean {
      const pressed = clicks.current
      clicks.current = 0
      return pressed <= 1
    },
  }
}
