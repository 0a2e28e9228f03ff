// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { createDeviceSettings, settingsPlace } from '../../src/store/deviceSettings'

beforeEach(() => localStorage.clear())

test('settings are kept on the device', () => {
  createDeviceSettings(localStorage).getState().change({ singleKeys: false })
  expect(createDeviceSettings(localStorage).getState()).toMatchObject({
    singleKeys: false,
    tabMovesLane: true,
  })
})

test('what was kept wrongly is as when nothing was set', () => {
  for (const kept of ['', '{', 'null', '3', '{"singleKeys":"no"}']) {
    localStorage.setItem('throughline.settings', kept)
    expect(createDeviceSettings(localStorage).getState()).toMatchObject({
      singleKeys: true,
      tabMovesLane: true,
    })
  }
})

test('a setting takes effect even where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  for (const place of [localStorage, null]) {
    const settings = createDeviceSettings(place)
    settings.getState().change({ tabMovesLane: false })
    expect(settings.getState().tabMovesLane).toBe(false)
  }
})

test('a browser that keeps nothing is no trouble', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect(settingsPlace()).toBeNull()
})
