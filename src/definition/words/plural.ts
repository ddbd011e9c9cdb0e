// The form of a word beside a number, by the plural rules of a language.

/** Forms by the category of the language's plural rules: `{ one: 'month', other: 'months' }`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** The form that stands beside the count. */
export function pluralForm(count: number, forms: PluralForms, language = 'en'): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other
}

/** The forms in `one=month other=months`; a form may be several words. */
export function readPluralForms(text: string): PluralForms {
  const forms = new Map<string, string[]>()
  let words: string[] = []
  for (const word of text.split(' ')) {
    const [, category, first] = /^([a-z]+)=(.*)$/.exec(word) ?? []
    if (category !== undefined) forms.set(category, (words = []))
    words.push(first ?? word)
  }
  const said = [...forms].map(([category, own]) => [category, own.join(' ').trim()])
  return { other: '', ...(Object.fromEntries(said) as Readonly<Record<string, string>>) }
}
