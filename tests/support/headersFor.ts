/** A rule of a `_headers` file: a path, perhaps ending in `*`, and what is said with it. */
interface HeaderRule {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

function rulesOf(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [name = '', ...rest] = line.trim().split(': ')
    if (!line.startsWith(' ')) rules.push({ path: line.trim(), headers: {} })
    else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: rest.join(': ') })
  }
  return rules
}

/** The headers that a host says with a path, reading a `_headers` file as Netlify and Cloudflare Pages do. */
export function headersFor(text: string, path: string): Readonly<Record<string, string>> {
  const fits = (rule: HeaderRule): boolean =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
  return Object.assign(
    {},
    ...rulesOf(text)
      .filter(fits)
      .map(({ headers }) => headers),
  ) as Record<string, string>
}
