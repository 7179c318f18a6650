import { readdirSync, readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';
import { validator } from '../built/validator.ts';

/** One example as it was built. */
export type Voorbeeld = { id: string; naam: string; inhoud: HTMLElement; fouten: string[] };

/** The preview page of one component. */
export type Pagina = {
  component: string;
  voorbeelden: Voorbeeld[];
  /** What is wrong in the HTML outside every example. */
  fouten: string[];
};

/** Examples stand side by side where a page would hold one of them; within one example these rules do hold. */
const OVER_HELE_PAGINA = ['no-dup-id', 'unique-landmark'];

const FOLDER = '.cache/voorbeelden/voorbeelden';

/** Read the preview pages that were built, with the faults that the rules of HTML find in each example. */
export function readPreview(): Pagina[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readPagina(name))
    .sort((a, b) => a.component.localeCompare(b.component));
}

function findFouten(html: string): { offset: number; regel: string; tekst: string }[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, offset }) => ({ offset, regel: ruleId, tekst: `${ruleId}: ${message}` }));
}

function readPagina(component: string): Pagina {
  const html = readFileSync(`${FOLDER}/${component}/index.html`, 'utf8');
  const fouten = findFouten(html).filter(({ regel }) => !OVER_HELE_PAGINA.includes(regel));
  const sections = parse(html, { comment: false }).querySelectorAll('[data-voorbeeld]');
  const isIn = ({ range: [start, end] }: HTMLElement, offset: number) => offset >= start && offset < end;
  return {
    component,
    voorbeelden: sections.map((section) => ({
      id: section.getAttribute('data-voorbeeld') ?? '',
      naam: section.querySelector('h2')?.text.trim() ?? '',
      inhoud: section,
      fouten: [
        ...fouten.filter(({ offset }) => isIn(section, offset)),
        ...findFouten(section.outerHTML).filter(({ regel }) => OVER_HELE_PAGINA.includes(regel)),
      ].map(({ tekst }) => tekst),
    })),
    fouten: fouten
      .filter(({ offset }) => !sections.some((section) => isIn(section, offset)))
      .map(({ tekst }) => tekst),
  };
}
