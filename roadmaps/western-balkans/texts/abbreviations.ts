// Abbreviations of the Roadmap’s text, as the glossary explains them.
import type { Abbreviation } from '#definition'

export const abbreviations: readonly Abbreviation[] = [
  { short: 'EMPACT', means: { en: 'European Multidisciplinary Platform Against Criminal Threats' } },
  { short: 'FAE', means: { en: 'Firearms, ammunition and explosives' } },
  { short: 'FFP', means: { en: 'Firearms Focal Point' } },
  { short: 'GBV', means: { en: 'Gender-based violence' } },
  { short: 'KPI', means: { en: 'Key performance indicator' } },
  { short: 'PSSM', means: { en: 'Physical security and stockpile management' } },
  { short: 'SALW', means: { en: 'Small arms and light weapons' } },
  {
    short: 'SEESAC',
    means: {
      en: 'South Eastern and Eastern Europe Clearinghouse for the Control of Small Arms and Light Weapons',
    },
  },
]
