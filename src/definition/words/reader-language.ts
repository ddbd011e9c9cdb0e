// In which language somebody reads: as the address says, else the first that their browser names and the roadmap has.

/** What a language is written in: `sr` is Cyrillic, `sr-Latn-RS` Latin; undefined of what is no language. */
function written(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script ?? ''}`
  } catch {
    return undefined
  }
}

/** The tags of an Accept-Language header, the one wished for most first (RFC 9110, 12.5.4). */
function wishedFor(header: string): string[] {
  const wishes = header.split(',', 20).map((one) => {
    const [tag = '', ...settings] = one.split(';').map((part) => part.trim())
    const weight = settings.find((part) => part.startsWith('q='))?.slice(2)
    return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 }
  })
  return wishes
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

/**
 * @param languages those of the roadmap, as BCP 47 tags
 * @param asked of the address; undefined where it says nothing
 * @param header Accept-Language
 * @returns one of `languages`; English where none of them is wished for
 */
export function readerLanguage(
  languages: readonly string[],
  { asked, header }: { readonly asked?: string | undefined; readonly header?: string | undefined },
): string {
  for (const tag of asked === undefined ? wishedFor(header ?? '') : [asked]) {
    const own = written(tag)
    const found = languages.find((one) => own !== undefined && written(one) === own)
    if (found) return found
  }
  return 'en'
}
