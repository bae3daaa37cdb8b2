import ts from "typescript";

/** An example in which every value that a comment states has become a check. */
export interface Checked {
  readonly code: string;
  /** How many values are checked. */
  readonly checks: number;
  /** Comments that look like a value and cannot be read as one. */
  readonly unreadable: readonly string[];
}

/**
 * Turns the comments behind statements into checks.
 *
 * A comment behind an expression or a `const`, on its line or right below, states its value when it reads as one:
 * `// 12`, `// "en"`, `// { low: 1, … }` (… leaves out the rest), `// => 12`, `// ≈ 0.33` (as precise as printed),
 * `// throws RangeError`. Behind `console.log(value)` it states the printed text. Any other comment is prose.
 */
export function checked(code: string): Checked {
  const edits: { start: number; end: number; text: string }[] = [];
  const unreadable: string[] = [];
  const visit = (node: ts.Node): void => {
    const subject = subjectOf(node);
    const stated = subject === undefined ? [] : commentsBehind(code, node.end);
    const check = stated.map((comment) => checkOf(subject!, comment)).find((text) => text !== undefined);
    if (check !== undefined) edits.push({ start: node.getStart(), end: node.end, text: check });
    else unreadable.push(...stated.slice(0, 1).filter((comment) => /^[[{"]|^=>/.test(comment)));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true));
  let text = code;
  for (const edit of edits.toSorted((one, other) => other.start - one.start)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return { code: text, checks: edits.length, unreadable };
}

interface Subject {
  readonly expression: string;
  /** A declaration stays, and the constant is checked behind it. */
  readonly constant?: { readonly declaration: string; readonly name: string };
  readonly printed?: true;
}

function subjectOf(node: ts.Node): Subject | undefined {
  if (ts.isVariableStatement(node)) {
    const [declaration, ...others] = node.declarationList.declarations;
    if (declaration?.initializer === undefined || others.length > 0) return undefined;
    if (!ts.isIdentifier(declaration.name)) return undefined;
    const name = declaration.name.text;
    return { expression: name, constant: { declaration: node.getText(), name } };
  }
  if (!ts.isExpressionStatement(node)) return undefined;
  const { expression } = node;
  if (ts.isCallExpression(expression) && expression.expression.getText() === "console.log") {
    return { expression: expression.arguments.map((argument) => argument.getText()).join(", "), printed: true };
  }
  return { expression: expression.getText() };
}

/** What the comment on the rest of the line says, and what it says together with the lines of comment right below. */
function commentsBehind(code: string, end: number): string[] {
  const [rest = "", ...below] = code.slice(end).split("\n");
  if (!/^\s*(?:\/\/.*)?$/.test(rest)) return [];
  const lines = rest.trim() === "" ? [] : [rest];
  for (const line of below) {
    if (!/^\s*\/\//.test(line)) break;
    lines.push(line);
  }
  const texts = lines.map((line) => line.replace(/^\s*\/\/ ?/, "").trimEnd());
  return rest.trim() === "" && texts.length > 0
    ? [texts.join("\n")]
    : [...new Set([texts[0], texts.join("\n")])].filter(isText);
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

function checkOf({ expression, constant, printed }: Subject, comment: string): string | undefined {
  const literal = literalOf(comment.replace(/^=> ?/, ""));
  if (printed) return `$printed(${JSON.stringify(comment)}, ${literal}, ${expression});`;
  const thrown = /^throws (?<name>\w+)(?:: (?<message>.+))?$/.exec(comment)?.groups;
  if (thrown && !constant) {
    return `$throws(() => ${expression}, ${JSON.stringify(thrown["name"])}, ${JSON.stringify(thrown["message"])});`;
  }
  const near = /^(?:=> )?≈ ?(?<value>-?\d[\d_]*(?:\.(?<decimals>\d+))?)$/.exec(comment)?.groups;
  const value = near ? near["value"]!.replaceAll("_", "") : literal;
  if (value === undefined) return undefined;
  const check = near
    ? `$near(${expression}, ${value}, ${near["decimals"]?.length ?? 0});`
    : `$same(${expression}, ${value});`;
  return constant ? `${constant.declaration} ${check}` : check;
}

/** The comment as code, if it is nothing but a value. */
function literalOf(comment: string): string | undefined {
  const text = `(${comment.replaceAll(/…|\.{3}/g, "...$rest")})`;
  if (ts.transpileModule(text, { reportDiagnostics: true }).diagnostics!.length > 0) return undefined;
  const [statement, ...others] = ts.createSourceFile("value.ts", text, ts.ScriptTarget.ES2022, true).statements;
  if (statement === undefined || others.length > 0 || !ts.isExpressionStatement(statement)) return undefined;
  return ts.isParenthesizedExpression(statement.expression) ? valueOf(statement.expression.expression) : undefined;
}

function valueOf(node: ts.Expression): string | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const rest = node.properties.some((property) => ts.isSpreadAssignment(property));
    const values = node.properties
      .filter((property) => !ts.isSpreadAssignment(property))
      .map((property) => (ts.isPropertyAssignment(property) ? pairOf(property) : undefined));
    return values.every(isText) ? `${rest ? "$part" : ""}({ ${values.join(", ")} })` : undefined;
  }
  if (ts.isArrayLiteralExpression(node)) {
    const rest = node.elements.some((element) => ts.isSpreadElement(element));
    const values = node.elements.filter((element) => !ts.isSpreadElement(element)).map(valueOf);
    return values.every(isText) ? `${rest ? "$start" : ""}([${values.join(", ")}])` : undefined;
  }
  const isWord = ts.isIdentifier(node) && ["undefined", "NaN", "Infinity"].includes(node.text);
  const isKeyword = [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
    node.kind,
  );
  if (isWord || isKeyword || ts.isNumericLiteral(node) || ts.isStringLiteralLike(node)) return node.getText();
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    return valueOf(node.operand) && node.getText();
  }
  return undefined;
}

function pairOf({ name, initializer }: ts.PropertyAssignment): string | undefined {
  const value = valueOf(initializer);
  return value && `${name.getText()}: ${value}`;
}
