// The door of formats/xml: XML as it streams by, and documents of repeated elements as tables.
export { findXmlTables, isXmlDocument, xmlRows, type XmlSource } from './open-xml.ts'
export { readXml, type XmlReader } from './read-xml.ts'
