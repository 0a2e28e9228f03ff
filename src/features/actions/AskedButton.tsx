import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import { AskedPart } from './AskedPart'

/** Opens what the board is asked to decide, to be written wherever it is read. */
export function AskedButton() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div>
      <Button icon={<Pencil aria-hidden />} onPress={() => setIsOpen(true)}>
        {words.actionsAskedEdit()}
      </Button>
      {isOpen && (
        <Dialog title={words.actionsAsked()} isOpen onClose={() => setIsOpen(false)} size="large">
          <AskedPart />
        </Dialog>
      )}
    </div>
  )
}
