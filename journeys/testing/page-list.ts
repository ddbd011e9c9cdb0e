// The pages that the journeys over all pages go through: every one that has an address of its own, one of each other kind, and one that is not there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const missingPage = '/nowhere'

const folder = join('src', 'web', 'pages')
const workPath = /^ +path: '([^']+)'/m

const siteFolder = join('src', 'site', 'pages')

const pathsIn = (place: string, written: RegExp): readonly string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).flatMap(
    (name) => (/\.tsx?$/.test(name) && written.exec(readFileSync(join(place, name), 'utf8'))?.[1]) || [],
  )

/** The addresses of all pages, as their files say them: a part that begins with `$` is a name. Levels of the roadmap are named below. */
export const pagePaths: readonly string[] = [
  ...pathsIn(folder, workPath),
  ...pathsIn(siteFolder, /: SitePage = \{\s*path: '([^']+)'/).map((path) => path.replaceAll(':', '$')),
]

/** Pages of something that is named, one of each kind at least, and pages as they can be asked for. */
const named = [
  '/indicators/kpi-12/figure?show=all&jurisdiction=western-balkans&period=2015&codes=item-class:weapon&origin=reported',
  '/goals',
  '/goals/2',
  '/overall-targets/2.7',
  '/indicators/kpi-1',
  '/indicators/kpi-1/explore',
  '/indicators/kpi-4',
  '/embed/indicators/kpi-4',
  '/indicators/kpi-10?by=sex',
  '/indicators/kpi-10/explore?by=sex',
  '/jurisdictions/podgorica',
  '/compare?area=podgorica&area=tirana',
  '/glossary?q=deact',
  '/search?q=seiz',
  '/explore?indicator=kpi-10&rows=sex&cols=jurisdiction&view=bar',
  '/views/of-yesterday',
  '/cohorts?of=items&length=half-year',
  '/durations?apart=yes',
  '/signals?register=seizures&jurisdiction=podgorica',
  '/documents?jurisdiction=podgorica&edition=2025',
  '/registers/seizures',
  '/registers/seizures/map?jurisdiction=podgorica',
  '/registers/seizures/map?view=points&zoom=2&at=42.44,19.26,podgorica',
  '/registers/seizures/map?view=parts',
  '/registers/seizures/map?view=hot-spots',
  '/registers/seizures/map?view=routes',
  '/registers/seizures/new',
  '/registers/seizures/import',
  '/registers/seizures/waiting',
  '/registers/seizures/rules',
  '/registers/seizures/podgorica/of-yesterday',
  '/imports/of-yesterday',
  '/people/nobody',
  '/assessments/podgorica/13/2.7',
  '/submissions/podgorica/narrative/13',
  '/action-plans/podgorica/1',
  '/requests/trace-requests/podgorica/of-yesterday',
]

/** Pages of something that is named, of which none is gone through. */
export const pagesWithoutExample = (): readonly string[] =>
  pagePaths.filter((path) => {
    const isOne = new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`)
    return path.includes('$') && !named.some((address) => isOne.test(address.replace(/\?.*/, '')))
  })

export const everyPage: readonly string[] = [
  ...pagePaths.filter((path) => !path.includes('$')),
  ...named,
  missingPage,
]

/** Pages of the workplace without a help, though they do not say that nothing on them has to be explained. */
export function pagesWithoutHelp(): readonly string[] {
  const help = readFileSync(join('src', 'web', 'words', 'en', 'help.ts'), 'utf8')
  const isPlain = (name: string) => readFileSync(join(folder, name), 'utf8').includes('needsNoHelp: true')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !isPlain(name))
    .flatMap((name) => workPath.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? [])
    .filter((path) => !help.includes(`'${path}':`))
}
