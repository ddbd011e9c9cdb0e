// The roadmap as data: all of it, its names alone, one of its registers, and where its areas lie.
import { Refused } from '#definition'
import { keepText, type KeptText } from '../answers/index.ts'
import { labelledJson } from '../exports/index.ts'
import { sendKept, type ApiContext } from '../requests/index.ts'
import type { Handlers } from './handler.ts'
import { registerDefinitionRoute } from './register-definition.ts'
import { inLanguage, outlineOf } from './roadmap-outline.ts'

/** The whole roadmap as data: elements, indicators, code lists, jurisdictions. Words of sheets are only looked up here. */
export function roadmapRoute(
  context: ApiContext,
): Handlers<
  'roadmap' | 'outline' | 'elements' | 'outlines' | 'subOutlines' | 'qualityRules' | 'registerDefinition'
> {
  const { roadmap, isInvented } = context
  const { dictionaries: _words, translations: _texts, telling: _who, ...answered } = roadmap
  const { frontMaps: _maps, abbreviations: _short, outlines, subOutlines, ...told } = answered
  const kept = (value: unknown): KeptText =>
    keepText(JSON.stringify(value), isInvented ? labelledJson : (text) => text, { isLasting: true })
  /** Put together once for a language of the roadmap; English where it has not the one that is asked for. */
  const keptIn = (make: (language: string) => KeptText) => {
    const made = new Map<string, KeptText>()
    return (asked: string): KeptText => {
      const language = roadmap.languages.includes(asked) ? asked : 'en'
      const known = made.get(language) ?? make(language)
      made.set(language, known)
      return known
    }
  }
  const whole = kept(told)
  const rules = kept({ rules: roadmap.qualityRules })
  const lines = outlines && kept(outlines)
  const parts = subOutlines && kept(subOutlines)
  const namesIn = keptIn((language) => kept(outlineOf(roadmap, language)))
  const elementsIn = keptIn((language) => kept(inLanguage({ elements: roadmap.elements }, language)))
  return {
    ...registerDefinitionRoute(context),
    roadmap: (request, reply) => sendKept(request, reply, whole),
    outline: (request, reply) => sendKept(request, reply, namesIn(request.query.language)),
    elements: (request, reply) => sendKept(request, reply, elementsIn(request.query.language)),
    qualityRules: (request, reply) => sendKept(request, reply, rules),
    subOutlines: (request, reply) => {
      if (parts === undefined) throw new Refused('no-map', {}, 'not-found')
      return sendKept(request, reply, parts)
    },
    outlines: (request, reply) => {
      if (lines === undefined) throw new Refused('no-map', {}, 'not-found')
      return sendKept(request, reply, lines)
    },
  }
}
