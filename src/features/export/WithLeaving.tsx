import type { ReactNode } from 'react'
import { ReviewAsked } from './ReviewAsked'
import { type Leaving, useLeaving } from './useLeaving'

/** Gives another part of the program the one way out of the room, and asks about texts that look private. */
export function WithLeaving({ children }: { readonly children: (prepare: Leaving['prepare']) => ReactNode }) {
  const { prepare, review } = useLeaving()
  return (
    <>
      {children(prepare)}
      <ReviewAsked review={review} />
    </>
  )
}
