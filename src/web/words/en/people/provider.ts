// English words of single sign-on; what is said to whoever comes back from it and is not let in stands with all refusals.
import { providerSentences } from '#definition'

const problems: Readonly<Record<string, string>> = providerSentences

export const providerWords = { problems, enter: (name: string) => `Sign in with ${name}` }
