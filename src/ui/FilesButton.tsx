import { FileUp } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from './Button'

export interface FilesButtonProps {
  readonly children: ReactNode
  /** Endings and types that the browser offers first. */
  readonly accept: string
  readonly multiple?: boolean
  readonly isDisabled?: boolean
  /** The button takes the focus when it appears. */
  readonly takesFocus?: boolean
  /** At least one. */
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that asks for files. */
export function FilesButton(props: FilesButtonProps) {
  const { children, accept, multiple = false, isDisabled = false, takesFocus = false, onFiles } = props
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        icon={<FileUp aria-hidden />}
        autoFocus={takesFocus}
        isDisabled={isDisabled}
        onPress={() => chooser.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // Otherwise choosing the same file again is no change.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
