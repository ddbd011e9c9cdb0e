// The search part of an address as plain text: `?show=persons&by=sex,age-band`.

/** Reads `?a=b&c=d`; of a name that comes twice the last counts. */
export function readSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes the texts that are given and leaves out what is not; commas, colons and semicolons stay readable. */
export function writeSearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
  const text = new URLSearchParams(given)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%3B', ';')
  return text === '' ? '' : `?${text}`
}

/** `sex,age-band` as a list; an empty text is an empty list. */
export function listIn(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((one) => one !== '')
}
