import { SlowDialog, type SlowDialogProps } from '../../ui/SlowDialog'
import { StopButton } from './PictureDialog'

/** Shows how far a file is, once it takes a while. Mounted while one is made. */
export function MakingDialog(props: Omit<SlowDialogProps, 'afterMs' | 'actions'>) {
  return <SlowDialog {...props} afterMs={400} actions={<StopButton onPress={props.onStop} />} />
}
