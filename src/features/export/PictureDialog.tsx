import { useState } from 'react'
import { PICTURE_SCALES, type PictureScale } from '../../exchange/pixelSizes'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Progress } from '../../ui/Progress'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'

const SCALE_WORDS: { readonly [K in PictureScale]: { name: () => string; hint: () => string } } = {
  screen: { name: words.exportScaleScreen, hint: words.exportScaleScreenHint },
  a3: { name: words.exportScaleA3, hint: words.exportScaleA3Hint },
  a1: { name: words.exportScaleA1, hint: words.exportScaleA1Hint },
}

export interface PictureDialogProps {
  readonly isOpen: boolean
  /** How much of the picture is done, 0 to 1; null while none is made. */
  readonly done: number | null
  readonly onMake: (scale: PictureScale) => void
  /** Also stops a picture that is being made. */
  readonly onClose: () => void
}

/** Asks how large the picture is to be, and then shows how far it is. */
export function PictureDialog({ isOpen, done, onMake, onClose }: PictureDialogProps) {
  const [scale, setScale] = useState<PictureScale>('screen')
  const make = (
    <Button variant="primary" onPress={() => onMake(scale)}>
      {words.exportMakePicture()}
    </Button>
  )
  return (
    <Dialog
      title={words.exportPictureTitle()}
      isOpen={isOpen}
      onClose={onClose}
      actions={done === null ? make : <StopButton onPress={onClose} />}
    >
      {done === null ? (
        <>
          <p>{words.exportPictureHolds()}</p>
          <Segments
            label={words.exportScale()}
            value={scale}
            options={PICTURE_SCALES.map((id) => ({ id, label: SCALE_WORDS[id].name() }))}
            onChange={setScale}
          />
          <p>{SCALE_WORDS[scale].hint()}</p>
        </>
      ) : (
        <Progress label={words.exportMakingPicture()} done={done} />
      )}
    </Dialog>
  )
}

/** Takes the focus of the button that started it, so that Enter or Space stops. */
export function StopButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button autoFocus onPress={onPress}>
      {words.exportCancel()}
    </Button>
  )
}
