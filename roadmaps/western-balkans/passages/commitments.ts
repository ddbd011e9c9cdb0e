// Between preamble and chapters, word for word: vision, list of goals, gender equality, indicators.
import type { Passage } from '#definition'
import { kpiTexts } from '../texts/kpi-texts.ts'
import { vision } from '../texts/vision.ts'

export const commitments: readonly Passage[] = [
  { id: 'vision', heading: { en: 'Roadmap Vision' }, paragraphs: [vision] },
  {
    id: 'goals',
    heading: { en: 'Goals' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'GOAL 1. By 2023, ensure that arms control legislation is in place, fully harmonized with the EU regulatory framework and other related international obligations and standardized across the region.',
      },
      {
        en: 'GOAL 2. By 2024, ensure that arms control policies and practices in the Western Balkans are evidence based and intelligence led.',
      },
      {
        en: 'GOAL 3. By 2024, significantly reduce illicit flows of firearms, ammunition and explosives (FAE) into, within and beyond the Western Balkans.',
      },
      {
        en: 'GOAL 4. By 2024, significantly reduce the supply, demand and misuse of firearms through increased awareness, education, outreach and advocacy.',
      },
      {
        en: 'GOAL 5. By 2024, substantially decrease the estimated number of firearms in illicit possession in the Western Balkans.',
      },
      {
        en: 'GOAL 6. Systematically decrease the surplus and destroy seized small arms and light weapons and ammunition.',
      },
      {
        en: 'GOAL 7. Significantly decrease the risk of proliferation and diversion of firearms, ammunition and explosives.',
      },
    ],
  },
  {
    id: 'gender',
    heading: { en: 'Gender equality' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'The Roadmap places specific importance on the advancement of gender equality. Accordingly, this document has been developed based on a gender analysis of SALW/firearms control in the region⁶; and reinforces its key recommendations⁷. In addition to this, women and men have equally contributed to the development of the Roadmap. The integration of gender perspective and its implementation through National Action Plans will be carefully monitored and evaluated as a key element to achieve a better, more sustainable and efficient output.',
      },
    ],
  },
  {
    id: 'key-performance-indicators',
    heading: { en: 'Key Performance Indicators' },
    paragraphs: [
      {
        en: 'The implementation of the Roadmap will be monitored and evaluated regularly against the following Key Performance Indicators (KPIs):',
      },
      ...Object.values(kpiTexts),
    ],
  },
]
