import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One import of a file. */
export type Import = {
  /** What is imported: a path from the root of the project, or the name of a package. */
  target: string;
  /** The text between the quotes. */
  specifier: string;
  /** Only types, which are gone when the program runs. */
  isType: boolean;
  /** From the `<script>` of a component, which the browser runs. */
  isClient: boolean;
};

/** List what a TypeScript file or a component imports, `import()` and re-exports included. */
export function listImports({ path, text }: SourceFile): Import[] {
  return splitCode(path, text).flatMap(({ code, isClient }) =>
    readImports(code).map(({ specifier, isType }) => {
      const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
      return { target, specifier, isType, isClient };
    }),
  );
}

/** Split a component into the code that runs at build time and the code for the browser. */
function splitCode(path: string, text: string): { code: string; isClient: boolean }[] {
  if (!path.endsWith('.astro')) return [{ code: text, isClient: false }];
  const frontmatter = /^\s*---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return [{ code: frontmatter, isClient: false }, ...scripts.map((code) => ({ code, isClient: true }))];
}

function readImports(code: string): { specifier: string; isType: boolean }[] {
  const found: { specifier: string; isType: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push({ specifier: (node.moduleSpecifier as ts.StringLiteral).text, isType: isTypeOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteralLike(target)) found.push({ specifier: target.text, isType: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    !!bindings &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((e) => e.isTypeOnly)
  );
}
