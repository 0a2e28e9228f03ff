import { useSessionStore } from '../../store/useSession'
import { late } from '../../ui/late'
import { canGoToText, goToText } from './goToText'
import type { Review } from './useLeaving'

const ReviewDialog = late(async () => (await import('./ReviewDialog')).ReviewDialog)

export interface ReviewAskedProps {
  /** Null: nothing is asked. */
  readonly review: Review | null
  /** What else is to be out of the way before a text is gone to. */
  readonly onEdit?: () => void
}

/** Asks about texts that look private before anything leaves. What is gone to and mended is not exported. */
export function ReviewAsked({ review, onEdit }: ReviewAskedProps) {
  const store = useSessionStore()
  if (review === null) return null
  return (
    <ReviewDialog
      texts={review.texts}
      unless={review.scope === 'to-share' ? 'leave-out' : 'keep'}
      canEdit={(place) => {
        const { session } = store.getState()
        return session !== null && canGoToText(place, session)
      }}
      onEdit={(place) => {
        review.decide(null)
        onEdit?.()
        goToText(place, store.getState)
      }}
      onGoOn={review.decide}
      onClose={() => review.decide(null)}
    />
  )
}
