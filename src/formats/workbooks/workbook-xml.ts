// The parts of a workbook that say what is in it.
import { labelled } from './label-sheet.ts'
import type { OutSheet, OutWorkbook } from './sheet-plan.ts'
import { mainSpace, packageSpace, relationSpace, xmlHead, xmlText } from './xml-text.ts'

const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Which part is of which type. */
export function contentTypesXml(sheets: readonly OutSheet[], commented: readonly number[]): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`
  return [
    `${xmlHead}<Types xmlns="${packageSpace}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
    part('xl/workbook.xml', `${office}.sheet.main+xml`),
    part('xl/styles.xml', `${office}.styles+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.map((_sheet, at) => part(`xl/worksheets/sheet${at + 1}.xml`, `${office}.worksheet+xml`)),
    ...commented.map((at) => part(`xl/comments${at + 1}.xml`, `${office}.comments+xml`)),
    '</Types>',
  ].join('')
}

/** What leads into the package. */
export function packageRelationsXml(): string {
  return `${xmlHead}<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${relationSpace}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packageSpace}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
}

/** Title, label and language. No time and no person, so that the same content gives the same bytes. */
export function corePropertiesXml({ title, language, label }: OutWorkbook): string {
  const said = label === undefined ? '' : `<dc:description>${xmlText(label)}</dc:description>`
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(labelled(title, label))}</dc:title><dc:creator>Waymark</dc:creator>${said}<dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`
}

/** The list of sheets. */
export function workbookXml(sheets: readonly OutSheet[]): string {
  const all = sheets.map(({ name, isHidden }, at) => {
    return `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`
  })
  return `${xmlHead}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}"><bookViews><workbookView/></bookViews><sheets>${all.join('')}</sheets></workbook>`
}

/** Where the sheets and styles lie. */
export function workbookRelationsXml(sheets: readonly OutSheet[]): string {
  const all = sheets.map((_sheet, at) => {
    return `<Relationship Id="rId${at + 1}" Type="${relationSpace}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`
  })
  return `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">${all.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relationSpace}/styles" Target="styles.xml"/></Relationships>`
}
