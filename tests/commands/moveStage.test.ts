import { test } from 'vitest'
import { moveStage } from '../../src/commands/moveStage'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('moves a stage with all that lies in it', () => {
  expectCommand(
    sketch(`
      citizen: apply | wait  | home
      agency:        | assess |`),
    moveStage('2', null),
    sketch(`
      citizen: apply | home | wait
      agency:        |      | assess`),
  )
  expectCommand(
    sketch('citizen: apply | wait | home'),
    moveStage('3', '1'),
    sketch('citizen: home | apply | wait'),
  )
})

test('does not apply where it stands already', () => {
  expectCommand(sketch('citizen: apply | wait'), moveStage('1', '2'), null)
  expectCommand(sketch('citizen: apply | wait'), moveStage('2', null), null)
})
