// One text beside its translation: the same gaps, and every form that the plural rules of the language ask for.

const plural = /\{(\w+):([^}]+)\}/g
const gapsOf = (text) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))
const saidGapsOf = (text) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

/** Words with letters of two scripts: one of them was typed by mistake. */
const mixedWords = (text) =>
  (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  )

/** The forms that the plural rules of the language ask for and a word beside a number lacks. */
function formsLacking(forms, tag) {
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  return forms.flatMap(([, name, said]) =>
    wanted
      .filter((category) => !new RegExp(`(?:^|\\s)${category}=`).test(said))
      .map((category) => `has no form “${category}” for {${name}}`),
  )
}

/** Thousands as English groups them, apart from what is quoted as somebody else wrote it. */
const groupedNumbers = (english) =>
  english.replaceAll(/“[^”]*”/g, '').match(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g) ?? []

/** Numbers of the English that the translation does not group as its language does. */
function wrongGroups(english, text, tag) {
  const format = new Intl.NumberFormat(tag, { useGrouping: 'always' })
  return groupedNumbers(english)
    .map((number) => format.format(Number(number.replaceAll(',', ''))))
    .filter((number) => !text.includes(number))
    .map((number) => `does not write ${number} as the language groups thousands`)
}

/** What is wrong with a translation by itself; empty where nothing is. */
export function translationFaults(english, text, tag) {
  if (text.trim() === '') return ['is empty']
  const forms = [...text.matchAll(plural)]
  const strange = [...gapsOf(text)].filter((gap) => !gapsOf(english).has(gap))
  const lacking = [...saidGapsOf(english)].filter((gap) => !gapsOf(text).has(gap))
  return [
    ...strange.map((gap) => `has a gap {${gap}} that is not there`),
    ...lacking.map((gap) => `lacks {${gap}}`),
    ...mixedWords(text).map((word) => `mixes letters of two scripts in “${word}”`),
    ...formsLacking(forms, tag),
    ...wrongGroups(english, text, tag),
  ]
}
