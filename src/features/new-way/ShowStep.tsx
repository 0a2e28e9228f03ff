import { MapPinned } from 'lucide-react'
import type { StepId } from '../../model/session'
import { IconButton } from '../../ui/IconButton'
import * as words from '../../words/compiled/messages.js'
import { useShowStep } from './useShowStep'

/** Shows a step on the wall, which the button names by its text. */
export function ShowStep({ step, text }: { readonly step: StepId; readonly text: string }) {
  const show = useShowStep()
  return (
    <IconButton
      label={words.newWayShow({ step: text })}
      icon={<MapPinned aria-hidden />}
      onPress={() => show([step])}
    />
  )
}
