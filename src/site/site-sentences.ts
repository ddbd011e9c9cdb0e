// What stands around every public page, and on pages that are not there.
import { newCatalogue } from '#definition'

const english = {
  'skip-to-content': 'Skip to the content',
  'main-menu': 'Main',
  'way-here': 'Where you are',
  overview: 'Overview',
  indicators: 'KPIs',
  jurisdictions: 'Jurisdictions',
  'roadmap-text': 'Text',
  glossary: 'Glossary',
  'find-anything': 'Search everything',
  'about-data': 'About the data',
  quality: 'Quality',
  'sign-in': 'Sign in',
  workplace: 'Workplace',
  'signed-in-as': 'Signed in as {name}',
  'page-title': '{page} – {roadmap}',
  'invented-title': 'Invented data: {title}',
  'invented-label': 'Invented data',
  'roadmap-words': 'Words of the roadmap:',
  licences: 'Licences of the figures:',
  'software-version': 'Waymark {version}, data version {data}',
  'open-api': 'API description for programs (OpenAPI)',
  'not-there': 'Page not found',
  'not-there-long':
    'Nothing is at this address. The link may be incomplete, or the page has another name now.',
  'not-made': 'This page cannot be shown now',
  'go-to-overview': 'Go to the overview',
  language: 'Language: {name}',
  translation:
    'This page is a translation that no speaker has checked yet. Only the English wording of the agreement was agreed.',
  'in-english': 'This page in English',
} as const

/** Words what stands around every page. */
export const { say: saySite } = newCatalogue('site', english)
