import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { profileIn, startScreenIsWhole } from '../e2e/faults/profile'
import { savedFile } from '../e2e/faults/savedFile'
import { tellNote } from '../e2e/faults/tellNote'
import { expect, saved, startSession, test, wall } from '../e2e/wallTest'

/** Large enough for a browser's profile, small enough to be filled. */
const DISK = '200m'

function run(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

/** A small disk of its own in this folder; false where nobody may make one. */
function makeDisk(folder: string): boolean {
  return run('mount', '-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder)
}

/** Fills what is left of the disk, in large pieces and then in small ones. */
function fill(file: string): void {
  for (const bytes of [1_048_576, 4096, 64]) {
    const block = Buffer.alloc(bytes)
    try {
      for (;;) appendFileSync(file, block)
    } catch {
      // There is no room for another piece of this size.
    }
  }
}

test('on a disk that is really full nothing typed is lost, and all of it is kept once there is room', async ({
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const disk = mkdtempSync(join(tmpdir(), 'throughline-disk-'))
  const isMade = makeDisk(disk)
  if (!isMade) rmSync(disk, { recursive: true })
  test.skip(!isMade, 'only root may make a small disk (tmpfs), and only on Linux')
  const folder = join(disk, 'profile')
  mkdirSync(folder)
  const filling = join(disk, 'filling')
  const { profile, stop } = profileIn(folder, launchOptions, baseURL ?? '')
  try {
    const { page } = await profile.start()
    await page.goto('./')
    await startSession(page, 'Full disk')
    await tellNote(page, 'Told while there was room')
    await saved(page)
    const address = page.url()
    fill(filling)

    const banner = page.getByText(/^Not saved: what you do is kept in this window only/)
    // The database has some room of its own left; a long text uses it up.
    for (let note = 0; note < 200 && !(await banner.isVisible()); note++) {
      await tellNote(page, `Told on a full disk ${note} ${crypto.randomUUID().repeat(20)}`)
      fill(filling)
    }
    await expect(banner).toBeVisible()
    await tellNote(page, 'Told last')
    await expect(banner).toBeVisible()

    rmSync(filling)
    expect(await savedFile(page)).toContain('Told last')
    await expect(banner).toHaveCount(0, { timeout: 120_000 })
    await saved(page)
    await startScreenIsWhole(page)
    await page.goto(address)
    await expect(wall(page)).toBeVisible()
    await expect(page.getByRole('group', { name: /^Told last/ })).toBeAttached()
  } finally {
    await stop()
    run('umount', disk)
    rmSync(disk, { recursive: true, force: true })
  }
})
