import { expect, openExample, test, wall } from '../wallTest'

/** Elements that may come and go by chance; a start screen or a wall that stays behind has more than twice as many. */
const SLACK = 60

test('a session that is opened and left again and again leaves no elements behind', async ({ app }) => {
  test.slow()
  const devtools = await app.context().newCDPSession(app)
  await devtools.send('Performance.enable')
  await devtools.send('HeapProfiler.enable')
  await openExample(app)
  const address = app.url()
  const counted: number[] = []
  for (let times = 0; times < 7; times++) {
    await app.goto('./#/')
    await expect(app.getByRole('link', { name: /^Open Leaving a short prison sentence/ })).toBeVisible()
    for (let turns = 0; turns < 4; turns++) await devtools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devtools.send('Performance.getMetrics')
    counted.push(metrics.find(({ name }) => name === 'Nodes')?.value ?? 0)
    await app.goto(address)
    await expect(wall(app)).toBeVisible()
    await expect(app.getByRole('group').first()).toBeVisible()
  }
  // The first times fetch and warm things up.
  expect((counted.at(-1) ?? 0) - (counted[2] ?? 0), counted.join(', ')).toBeLessThan(SLACK)
})
