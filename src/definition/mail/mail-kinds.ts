// The kinds of e-mails: what has to be said to send one, and how it is worded for its reader.
import { newCatalogue, type GapsOf, type Params } from '../problems/index.ts'
import { mailSentences } from './mail-sentences.ts'

type Sentences = typeof mailSentences

/** A kind of e-mail: one entry of the catalogue. */
export type MailKind = keyof Sentences

/** Filled when it is sent, and by nobody before. */
type FilledLater = 'name' | 'site' | 'link' | 'lines'

/** What has to be said of a mail of this kind when it is enqueued. Parameters for two wordings may be given. */
export type MailParams<Kind extends MailKind> = Readonly<
  Record<Exclude<GapsOf<Sentences[Kind]>, FilledLater>, string | number>
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
  readonly params: Params
}

const lineGap = '{lines}'
const lineText = ({ kind, params }: MailLine, language: string): string[] =>
  isMailKind(kind)
    ? catalogue
        .parts(kind, params, language)
        .slice(0, 1)
        .map((text) => `– ${text}`)
    : []

/** Words a mail in the language of its reader. */
export function mailText(
  kind: MailKind,
  params: Params,
  language = 'en',
  lines: readonly MailLine[] = [],
): MailText {
  const [subject = '', ...paragraphs] = catalogue.parts(kind, params, language)
  return {
    subject,
    paragraphs: paragraphs.flatMap((text) =>
      text === lineGap ? lines.flatMap((line) => lineText(line, language)) : [text],
    ),
  }
}
