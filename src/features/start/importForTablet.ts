import { noteTablet } from '../../storage/deviceNotes'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import { settingsPlace } from '../../store/deviceSettings'

/** What became of a file that a tablet is given, or that it gives. */
export type ForTablet =
  | { readonly kind: 'tablet'; readonly session: string }
  | { readonly kind: 'tablet-cards' }
  | { readonly kind: 'not-kept'; readonly why: KeepingTroubleKind }

/**
 * Keeps the journey of a feedback file on this device, so that cards can be given for it here. Null when the file is
 * neither that nor the cards of such a device.
 */
export async function importForTablet(file: Blob, library: Library): Promise<ForTablet | null> {
  const { readFeedbackText } = await import('../../model/gate/feedbackFiles')
  const reading = readFeedbackText(await file.text())
  if (reading.kind === 'refused') return null
  if (reading.kind === 'cards') return { kind: 'tablet-cards' }
  try {
    await (await library.feedback()).keepTablet(reading.journey)
  } catch (error) {
    return { kind: 'not-kept', why: kindOfTrouble(error) }
  }
  noteTablet(settingsPlace(), 'some')
  return { kind: 'tablet', session: reading.journey.session }
}
