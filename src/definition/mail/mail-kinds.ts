// The kinds of e-mails: what has to be said to send one, and how it is worded for its reader.
import { newCatalogue, type GapsOf, type Params } from '../problems/index.ts'
import { dayIn, isTranslatable, phraseIn, textIn, type Phrase, type Text } from '../words/index.ts'
import { mailSentences } from './mail-sentences.ts'

type Sentences = typeof mailSentences

/** A kind of e-mail: one entry of the catalogue. */
export type MailKind = keyof Sentences

/** Filled when it is sent, and by nobody before. */
type FilledLater = 'name' | 'site' | 'link' | 'lines'

/** What stands in a gap. Who writes a mail does not know the language of its reader: names are handed over in all. */
type MailParam = string | number | Text | Phrase

/** The parameters of a mail as they wait to be sent. */
export type WaitingParams = Readonly<Record<string, MailParam>>

/** What has to be said of a mail of this kind when it is enqueued. Parameters for two wordings may be given. */
export type MailParams<Kind extends MailKind> = Readonly<
  Record<Exclude<GapsOf<Sentences[Kind]>, FilledLater>, MailParam>
>

const catalogue = /* @__PURE__ */ newCatalogue('mail', mailSentences)

/** Whether it is a kind that this Waymark knows. */
export const isMailKind = (kind: string): kind is MailKind => Object.hasOwn(mailSentences, kind)

/** Whether a mail of this kind brings a link that opens something once. */
export const bringsLink = (kind: MailKind): boolean =>
  mailSentences[kind].some((part) => part.includes('{link}'))

/** A mail in words: its subject and its paragraphs. */
export interface MailText {
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** A line of a mail that says several things: it is worded by the subject of the mail that it stands for. */
export interface MailLine {
  readonly kind: string
  readonly params: WaitingParams
}

const aDay = /^\d{4}-\d\d-\d\d$/

function paramIn(param: MailParam, language: string): string | number {
  if (typeof param === 'number') return param
  if (typeof param === 'string') return language !== 'en' && aDay.test(param) ? dayIn(param, language) : param
  return isTranslatable(param) ? textIn(param, language) : phraseIn(param, language)
}

const paramsIn = (params: WaitingParams, language: string): Params =>
  Object.fromEntries(Object.entries(params).map(([gap, param]) => [gap, paramIn(param, language)]))

const lineGap = '{lines}'
const lineText = ({ kind, params }: MailLine, language: string): string[] =>
  isMailKind(kind)
    ? catalogue
        .parts(kind, paramsIn(params, language), language)
        .slice(0, 1)
        .map((text) => `– ${text}`)
    : []

/** Words a mail in the language of its reader. */
export function mailText(
  kind: MailKind,
  params: WaitingParams,
  language = 'en',
  lines: readonly MailLine[] = [],
): MailText {
  const [subject = '', ...paragraphs] = catalogue.parts(kind, paramsIn(params, language), language)
  return {
    subject,
    paragraphs: paragraphs.flatMap((text) =>
      text === lineGap ? lines.flatMap((line) => lineText(line, language)) : [text],
    ),
  }
}
