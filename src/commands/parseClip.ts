import { readSessionText } from '../model/gate/readSessionText'
import { type Clip, clipAsFile, copySteps, isClipText } from './clip'

/**
 * The clip of a text from the clipboard, through the same gate as a file; null when it is no clip. Brings the whole
 * gate along: fetch it late.
 */
export function parseClip(text: string): Clip | null {
  if (!isClipText(text)) return null
  const reading = readSessionText(clipAsFile(text))
  if (reading.kind === 'refused' || reading.session.steps.length === 0) return null
  const { session } = reading
  return copySteps(
    session,
    session.steps.map(({ id }) => id),
  )
}
