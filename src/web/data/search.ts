// The search part of an address as plain text: `?show=persons&by=sex,age-band`.

/** Reads `?a=b&c=d`; of a name that comes twice the last counts. */
export function readSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** A value as it stands in an address; empty where it is not written. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? value.map(valueText).join(',') : ''
}

/**
 * Writes what is given and leaves out what is not: texts, numbers, yes and no as words, and lists parted by commas. Commas,
 * colons and semicolons stay readable.
 */
export function writeSearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).flatMap(([name, value]) => {
    const text = valueText(value)
    return text === '' ? [] : [[name, text]]
  })
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

/** Those of these names that are written, as text; what is empty is left out. */
export function textsIn<const Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): { readonly [K in Name]?: string } {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  ) as { readonly [K in Name]?: string }
}
