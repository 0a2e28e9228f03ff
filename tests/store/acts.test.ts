import { expect, test, vi } from 'vitest'
import { createActs } from '../../src/store/acts'

test('an act is done by whoever offers it, until they go', () => {
  const acts = createActs()
  const run = vi.fn<() => boolean>(() => true)
  expect(acts.run('find')).toBe(false)
  const leave = acts.register('find', { run })
  expect(acts.can('find')).toBe(true)
  expect(acts.run('find')).toBe(true)
  leave()
  expect(acts.can('find')).toBe(false)
  expect(acts.run('find')).toBe(false)
  expect(run).toHaveBeenCalledOnce()
})

test('the newest offer is asked first, and passes on what it cannot or does not do', () => {
  const acts = createActs()
  const asked: string[] = []
  const offer = (name: string, does: boolean, can = true) =>
    acts.register('escape', {
      can: () => can,
      run: () => {
        asked.push(name)
        return does
      },
    })
  offer('wall', true)
  offer('panel', false)
  offer('dialog', true, false)
  expect(acts.run('escape')).toBe(true)
  expect(asked).toEqual(['panel', 'wall'])
})

test('tells what is offered, in one order, and when that changes', () => {
  const acts = createActs()
  const listener = vi.fn<() => void>()
  const stop = acts.subscribe(listener)
  const leave = acts.register('undo', { run: () => true })
  acts.register('find', { run: () => true })
  expect(acts.names()).toEqual(['find', 'undo'])
  expect(acts.names()).toBe(acts.names())
  leave()
  expect(acts.names()).toEqual(['find'])
  expect(listener).toHaveBeenCalledTimes(3)
  stop()
  acts.register('undo', { run: () => true })
  expect(listener).toHaveBeenCalledTimes(3)
})
