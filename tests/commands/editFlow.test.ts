import { test } from 'vitest'
import { editFlow } from '../../src/commands/editFlow'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('says what is passed, and how, and how many go this way', () => {
  const before = sketch(`
    citizen: apply, wait
    apply>wait`)
  expectCommand(
    before,
    editFlow('apply>wait', { label: 'by post', passes: 'form', how: 'letter', share: 0.4 }),
    sketch(`
      citizen: apply, wait
      apply>wait "by post"
      apply>wait.passes = "form"
      apply>wait.how = "letter"
      apply>wait.share = 0.4`),
  )
  expectCommand(before, editFlow('apply>wait', { label: '' }), null)
  expectCommand(before, editFlow('gone', { label: 'x' }), null)
})
