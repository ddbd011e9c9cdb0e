// The judged state of an element of the roadmap in a jurisdiction for a report, with its text and what it points to.

/** What an assessment can point to. */
export const assessmentLinkKinds = ['indicator', 'record', 'file'] as const

export interface AssessmentLink {
  readonly kind: (typeof assessmentLinkKinds)[number]
  /** The id of an indicator or of a file; of a record its register, jurisdiction and id, with slashes between. */
  readonly target: string
}

/** Of what an assessment speaks. */
export interface AssessmentPlace {
  readonly jurisdiction: string
  /** The number of the report. */
  readonly report: number
  /** The code of the element. */
  readonly element: string
}

/** What became of it: written, put back as it was in an earlier version, or taken away: nobody assesses it then. */
export const assessmentActions = ['written', 'restored', 'withdrawn'] as const
export type AssessmentAction = (typeof assessmentActions)[number]

/** What it says. */
export interface AssessmentContent {
  /** Null where it was taken away. */
  readonly step: string | null
  /** By part; what is empty is left out. Paragraphs have an empty line between them. */
  readonly texts: Readonly<Record<string, string>>
  readonly links: readonly AssessmentLink[]
}

/** One version, as it is kept. */
export interface Assessment extends AssessmentPlace, AssessmentContent {
  readonly version: number
  readonly action: AssessmentAction
  readonly reason: string | null
  readonly at: string
  readonly by: string
}

/** The newest version in a list of many. */
export type AssessmentBrief = Pick<
  Assessment,
  'jurisdiction' | 'report' | 'element' | 'step' | 'version' | 'at' | 'by'
>

/** What is sent to keep one: the version that was read, 0 where there was none. */
export interface AssessmentToKeep {
  readonly version: number
  readonly step: string
  readonly texts: Readonly<Record<string, string>>
  readonly links?: readonly AssessmentLink[]
  readonly reason?: string
}

/** The paragraphs of a text. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** A text as it is kept: without blanks at its ends, one empty line between paragraphs. */
export function tidyText(text: string): string {
  return paragraphsOf(text.replaceAll(/\r\n?/g, '\n')).join('\n\n')
}

/** Whether two versions say the same. */
export function isSameContent(a: AssessmentContent, b: AssessmentContent): boolean {
  return contentText(a) === contentText(b)
}

/** What a version says as one text, the same for the same words. */
function contentText({ step, texts, links }: AssessmentContent): string {
  return JSON.stringify([
    step,
    Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    links.map(({ kind, target }) => `${kind} ${target}`).toSorted(),
  ])
}
