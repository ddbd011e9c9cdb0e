// The data files that ship with the roadmap. Every row carries its source; the files read like any user's.
import type { Dataset } from '#definition'

export const datasets: readonly Dataset[] = [
  {
    file: 'datasets/published-figures.csv',
    name: { en: 'Published figures on the Western Balkans' },
    description: {
      en: 'Figures from public pages of SEESAC, UN offices, ministries and media, a source address a row.',
    },
    licence: { en: 'Facts with their source named' },
  },
  {
    file: 'datasets/iafq.csv',
    name: { en: 'UN Illicit Arms Flows Questionnaire, five jurisdictions' },
    description: {
      en: 'Answers to the questionnaire of UNODC, 2010 to 2020, from the workbook of 17 June 2022.',
    },
    licence: { en: 'UNODC data, free to use with attribution' },
  },
  {
    file: 'datasets/sdg-16-4-2.csv',
    name: { en: 'SDG indicator 16.4.2' },
    description: {
      en: 'Share of arms whose illicit origin or context was traced, from the UN global database.',
    },
    licence: { en: 'UN data, attribution' },
  },
  {
    file: 'datasets/population.csv',
    name: { en: 'Population' },
    description: {
      en: 'People living in each jurisdiction in the middle of the years 2010 to 2024, as the World Bank estimates.',
    },
    licence: { en: 'World Bank, CC BY 4.0' },
    isContext: true,
  },
  {
    file: 'datasets/withdrawn-figures.csv',
    name: { en: 'Published figures taken back' },
    description: {
      en: 'Rows of earlier editions of these files that were moved to another data element, day or source, with the reason of each.',
    },
    licence: { en: 'Facts with their source named' },
  },
]
