import type { ReactNode } from 'react'
import { useSessionStore } from '../../store/useSession'
import { late } from '../../ui/late'
import { canGoToText, goToText } from './goToText'
import { type Leaving, useLeaving } from './useLeaving'

const ReviewDialog = late(async () => (await import('./ReviewDialog')).ReviewDialog)

/** Gives another part of the program the one way out of the room, and asks about texts that look private. */
export function WithLeaving({ children }: { readonly children: (prepare: Leaving['prepare']) => ReactNode }) {
  const store = useSessionStore()
  const { prepare, review } = useLeaving()
  return (
    <>
      {children(prepare)}
      {review !== null && (
        <ReviewDialog
          texts={review.texts}
          unless={review.scope === 'to-share' ? 'leave-out' : 'keep'}
          canEdit={(place) => {
            const { session } = store.getState()
            return session !== null && canGoToText(place, session)
          }}
          onEdit={(place) => {
            review.decide(null)
            goToText(place, store.getState)
          }}
          onGoOn={review.decide}
          onClose={() => review.decide(null)}
        />
      )}
    </>
  )
}
