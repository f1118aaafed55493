import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { Refused } from './refusal.js';

/**
 * Values stay text: a MsgId has 64 bits, more than a number keeps. Entities are not expanded: the platform writes what
 * people say as CDATA.
 */
const PARSER = new XMLParser({ processEntities: false, parseTagValue: false });

const Root = z.object({ xml: z.record(z.string(), z.unknown()) });

/** What XML 1.0 cannot hold, however it is written. */
const NO_XML_CHARACTER = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Reads an XML document of the platform's form: one xml element with elements of text in it, no declarations.
 * @throws Refused when it has another form
 */
export function readXml(text: string): Readonly<Record<string, unknown>> {
  if (hasDeclaration(text)) throw new Refused('bad XML');
  try {
    return Root.parse(PARSER.parse(text, true)).xml;
  } catch {
    throw new Refused('bad XML');
  }
}

/** Writes such a document. Numbers are written as they are, text as CDATA. */
export function writeXml(fields: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(fields).map(
    ([name, value]) => `<${name}>${typeof value === 'number' ? value : cdata(value)}</${name}>`,
  );
  return `<xml>${elements.join('')}</xml>`;
}

/** A CDATA section ends at the first ]]> in it, so one is parted between two sections. */
function cdata(text: string): string {
  return `<![CDATA[${text.replace(NO_XML_CHARACTER, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Whether there is a DOCTYPE, ENTITY or comment: "<!" outside of CDATA. What a person writes may well look like one. */
function hasDeclaration(text: string): boolean {
  let at = text.indexOf('<!');
  while (at !== -1) {
    if (!text.startsWith('<![CDATA[', at)) return true;
    const end = text.indexOf(']]>', at);
    if (end === -1) return true;
    at = text.indexOf('<!', end);
  }
  return false;
}
