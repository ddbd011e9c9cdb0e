// One register as data, in English and one more language: what pages of its records need of the roadmap.
import type { Register, RegisterDefinition, Roadmap } from '#definition'
import { keepText, type KeptText } from '../answers/index.ts'
import { labelledJson } from '../exports/index.ts'
import { getRegister, sendKept, type ApiContext } from '../requests/index.ts'
import type { Handlers } from './handler.ts'
import { inLanguage } from './roadmap-outline.ts'

/** @param language tag of the reader’s language; texts that are not in it are there in English */
export function definitionOf(
  { dataElements }: Pick<Roadmap, 'dataElements'>,
  register: Register,
  language: string,
): RegisterDefinition {
  const fed = new Set(register.counts.map(({ element }) => element))
  const units = dataElements.filter(({ id }) => fed.has(id)).map(({ id, unit }) => [id, unit] as const)
  return inLanguage({ register, units: Object.fromEntries(units) }, language)
}

/** Each is put together once for a language, and is the same until the server starts anew. */
export function registerDefinitionRoute(context: ApiContext): Handlers<'registerDefinition'> {
  const { roadmap, isInvented } = context
  const kept = (value: RegisterDefinition): KeptText =>
    keepText(JSON.stringify(value), isInvented ? labelledJson : (text) => text, { isLasting: true })
  const made = new Map<string, KeptText>()
  const madeFor = (register: Register, asked: string): KeptText => {
    const language = roadmap.languages.includes(asked) ? asked : 'en'
    const name = `${register.id} ${language}`
    const known = made.get(name) ?? kept(definitionOf(roadmap, register, language))
    made.set(name, known)
    return known
  }
  return {
    registerDefinition: (request, reply) =>
      sendKept(request, reply, madeFor(getRegister(context, request.params.id), request.query.language)),
  }
}
