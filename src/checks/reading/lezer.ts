import type { z } from 'astro/zod';
import type { Entry, Ids, TekstEntry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import type { Path } from '../positie.ts';
import type { Bestanden } from './bestanden.ts';
import { checkBestandsnaam, idVan, listInMap } from './bestandsnamen.ts';
import { listDatumIssues } from './datums.ts';
import type { Gelezen } from './gelezen.ts';
import { openCsv, openMdx, openYaml, type Geopend } from './open-bestand.ts';
import { listSchemaIssues } from './schema-fouten.ts';

type ObjectSchema = z.ZodType<object>;
type Out<S extends ObjectSchema> = Entry<z.output<S>>;

/** One file per entry; `ids` also holds the files that could not be read. */
export type Folder<E> = { entries: E[]; ids: Ids };
/** One file with all entries; `ids` is undefined when nothing could be read of it. */
export type Whole<E> = { entries: E[]; ids: Ids | undefined };

const EMPTY_TEKST = { body: '', onderdelen: [], links: [], stukken: [], code: [], blokken: [] };

/** Reads kinds of content out of a set of files, and keeps what could be read and what is wrong. */
export class Lezer {
  readonly issues: Issue[] = [];
  /** Everything that could be read, by path. */
  readonly gelezen = new Map<string, Gelezen>();
  /** Files that some kind asked for; what is left over is read by nothing. */
  readonly gevraagd = new Set<string>();
  readonly #bestanden: Bestanden;

  constructor(bestanden: Bestanden) {
    this.#bestanden = bestanden;
  }

  /** Read a folder with one YAML file per entry. */
  readYamlFolder<S extends ObjectSchema>(map: string, schema: S): Folder<Out<S>> {
    const files = this.#list(map, '.yaml');
    const entries = files.flatMap((file) => this.#entry(file, schema, idVan(file), this.#open(file, openYaml)) ?? []);
    return { entries, ids: new Set(files.map(idVan)) };
  }

  /** Read a folder with one MDX file per entry. */
  readMdxFolder<S extends ObjectSchema>(map: string, schema: S): Folder<TekstEntry<z.output<S>>> {
    const files = this.#list(map, '.mdx');
    const entries = files.flatMap((file) => {
      const geopend = this.#open(file, openMdx);
      const entry = this.#entry(file, schema, idVan(file), geopend);
      return entry ? [{ ...entry, tekst: geopend?.tekst ?? EMPTY_TEKST }] : [];
    });
    return { entries, ids: new Set(files.map(idVan)) };
  }

  /** Read one required YAML file that is one entry. */
  readOne<S extends ObjectSchema>(file: string, schema: S, id: string): Out<S> | undefined {
    return this.#entry(file, schema, id, this.#open(file, openYaml));
  }

  /** Read one required YAML file with a list of entries; each is checked by itself, so that one mistake hides no other. */
  readList<S extends ObjectSchema>(file: string, list: z.ZodType, schema: S, idField: string): Whole<Out<S>> {
    const gelezen = this.#open(file, openYaml)?.gelezen;
    if (!gelezen) return { entries: [], ids: undefined };
    if (!Array.isArray(gelezen.value) || gelezen.value.length === 0) {
      this.#validate(list, gelezen, []);
      return { entries: [], ids: undefined };
    }
    return this.#rows(gelezen, gelezen.value, schema, idField);
  }

  /** Read one required YAML file of id → entry. */
  readTable<S extends ObjectSchema>(file: string, table: z.ZodType, schema: S): Whole<Out<S>> {
    const gelezen = this.#open(file, openYaml)?.gelezen;
    if (!gelezen) return { entries: [], ids: undefined };
    if (!this.#validate(table, gelezen, []) && !isRecord(gelezen.value)) return { entries: [], ids: undefined };
    const keys = Object.keys(gelezen.value as object);
    const entries = keys.flatMap((id) => {
      const parsed = schema.safeParse((gelezen.value as Record<string, unknown>)[id]);
      return parsed.success ? [{ ...(parsed.data as z.output<S>), id, file, path: [id] }] : [];
    });
    return { entries, ids: new Set(keys) };
  }

  /** Read one required CSV file; its columns are the fields of the schema. */
  readCsv<S extends z.ZodObject>(file: string, schema: S, idField: string): Whole<Out<S>> {
    const gelezen = this.#open(file, (path, text) => openCsv(path, text, Object.keys(schema.shape)))?.gelezen;
    return gelezen ? this.#rows(gelezen, gelezen.value as unknown[], schema, idField) : { entries: [], ids: undefined };
  }

  #list(map: string, extension: string): string[] {
    const files = listInMap(this.#bestanden, map, extension);
    this.issues.push(...files.flatMap(checkBestandsnaam));
    return files;
  }

  #open(file: string, open: (file: string, text: string) => Geopend): Geopend | undefined {
    this.gevraagd.add(file);
    const text = this.#bestanden.get(file);
    if (text === undefined) {
      this.issues.push(
        makeIssue(
          'bestand-ontbreekt',
          { file, line: 1, column: 1 },
          'Dit bestand moet er zijn, maar is er niet.',
          'Zet het terug uit een vorige versie, of maak het opnieuw.',
        ),
      );
      return undefined;
    }
    const geopend = open(file, text);
    for (const { code, problem, fix, ...plek } of geopend.fouten)
      this.issues.push(makeIssue(code, { file, ...plek }, problem, fix));
    if (geopend.gelezen) this.gelezen.set(file, geopend.gelezen);
    return geopend;
  }

  #entry<S extends ObjectSchema>(
    file: string,
    schema: S,
    id: string,
    geopend: Geopend | undefined,
  ): Out<S> | undefined {
    const data = geopend?.gelezen && this.#validate(schema, geopend.gelezen, []);
    return data && { ...data, id, file, path: [] };
  }

  #rows<S extends ObjectSchema>(gelezen: Gelezen, rows: readonly unknown[], schema: S, idField: string): Whole<Out<S>> {
    const ids = new Set(rows.map((row) => (isRecord(row) ? String(row[idField]) : '')));
    const entries = rows.flatMap((row, index) => {
      const data = this.#validate(schema, gelezen, [index]);
      return data
        ? [{ ...data, id: String((row as Record<string, unknown>)[idField]), file: gelezen.file, path: [index] }]
        : [];
    });
    return { entries, ids };
  }

  #validate<S extends z.ZodType>(schema: S, gelezen: Gelezen, path: Path): z.output<S> | undefined {
    const value = path.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], gelezen.value);
    this.issues.push(...listDatumIssues(gelezen, path, value));
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    this.issues.push(...listSchemaIssues(schema, parsed.error, gelezen, path));
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
