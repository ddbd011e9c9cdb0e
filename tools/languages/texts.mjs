// One text beside its translation: the same gaps, and every form that the plural rules of the language ask for.

const plural = /\{(\w+):([^}]+)\}/g
const gapsOf = (text) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))
const saidGapsOf = (text) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

/** What is wrong with a translation by itself; empty where nothing is. */
export function translationFaults(english, text, tag) {
  if (text.trim() === '') return ['is empty']
  const faults = []
  for (const gap of gapsOf(text))
    if (!gapsOf(english).has(gap)) faults.push(`has a gap {${gap}} that is not there`)
  for (const word of text.match(/\p{L}+/gu) ?? [])
    if (/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
      faults.push(`mixes letters of two scripts in “${word}”`)
  const forms = [...text.matchAll(plural)]
  for (const gap of saidGapsOf(english))
    if (!saidGapsOf(text).has(gap) && !forms.some(([, name]) => name === gap)) faults.push(`lacks {${gap}}`)
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  for (const [, name, said] of forms)
    for (const category of wanted)
      if (!new RegExp(`(?:^|\\s)${category}=`).test(said))
        faults.push(`has no form “${category}” for {${name}}`)
  return faults
}
