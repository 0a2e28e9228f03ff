import { Angry, Frown, Laugh, type LucideIcon, Meh, Smile } from 'lucide-react'
import type { Feeling } from '../../model/kinds'

const FACES: Readonly<Record<Feeling, LucideIcon>> = { '-2': Angry, '-1': Frown, 0: Meh, 1: Smile, 2: Laugh }

/** A feeling as a face. Always beside its word. */
export function Face({ feeling }: { readonly feeling: Feeling }) {
  const Drawn = FACES[feeling]
  return <Drawn aria-hidden size={20} />
}
