/** What the file that this program stands in says to it. Throws when it says nothing: a fault of the build. */
export function pageData(): unknown {
  const told = document.getElementById('page-data')?.textContent
  if (told === null || told === undefined) throw new Error('the page says nothing')
  return JSON.parse(told)
}
