import ts from 'typescript';
import { everyNode, isTypeScript, placeOf } from '../source.ts';
import type { Source } from '../source.ts';

const HAN = /\p{Script=Han}/u;

/** Files whose business is Chinese wording. */
const WORDING_FILES = [
  /(^|\/)(messages|labels|text|wording)[^/]*\.tsx?$/,
  /(^|\/)(messages|labels|text|wording|templates|data|demo)\//,
  // Published reports are Chinese text; reading and checking them is matching that text.
  /^src\/modules\/reporting\/(reading|domain\/(checking|format|reading))\//,
];

/** A value may be Chinese where its name says so, or where it cites a rule. */
const CHINESE_BY_NAME = /^(zh|rule|article|articles|basis|source)$|(_ZH|Zh|_zh)$|^ZH_/;

/** Pinyin of the words that the glossary has English identifiers for. The product's own name is none of them. */
const PINYIN =
  /(shenqing|dafu|buzheng|jiguan|zhengfu|xinxi|banli|yuqi|gongwen|fuyi|susong|nianbao|danwei|bumen|keshi|wenhao|suoyin|zhuanban|huifu|shenpi|shouli|songda|gongkaiban|liuzhuan|tongji|mulu|lanmu|zhengce|guifanxing|daochu|yonghu|xingzheng|gongzuori|jiejiari)/i;

/** The product's name is neither wording nor pinyin. */
const PRODUCT = 'Gongkai 公开';
const withoutProduct = (name: string): string => name.replace(/gongkai(?!ban)/gi, '');

/** Law 6: English identifiers without pinyin; Chinese wording only in wording files or in values named for it. */
export function wordingViolations(sources: readonly Source[]): string[] {
  const ours = sources.filter((source) => isTypeScript(source) && /^(src|backoffice)\//.test(source.path));
  const functions = functionsOf(ours);
  return ours.flatMap((source) => violationsIn(source, functions));
}

function violationsIn(source: Source, functions: Functions): string[] {
  const found: string[] = [];
  const isWordingFile = WORDING_FILES.some((pattern) => pattern.test(source.path));
  everyNode(source, (node) => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      const name = withoutProduct(node.text);
      const isPropertyOfWording = HAN.test(name) && isWordingFile && ts.isPropertyAssignment(node.parent);
      if (HAN.test(name) && !isPropertyOfWording)
        found.push(`${placeOf(source, node)}: the identifier ${node.text} is Chinese`);
      if (PINYIN.test(name)) found.push(`${placeOf(source, node)}: the identifier ${node.text} is pinyin`);
    } else if (
      !isWordingFile &&
      isText(node) &&
      HAN.test(node.getText().replaceAll(PRODUCT, '')) &&
      !isNamedChinese(node, functions) &&
      !isBilingual(node)
    ) {
      found.push(
        `${placeOf(source, node)}: Chinese wording outside of a message file: ${node.getText().slice(0, 40)}`,
      );
    }
  });
  return found;
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isJsxText(node)
  );
}

/** A value in both languages, written "中文 / English": a schema's complaint, a line of progress. */
function isBilingual(node: ts.Node): boolean {
  let whole = node;
  while (!ts.isStringLiteralLike(whole) && !ts.isTemplateExpression(whole) && whole.parent)
    whole = whole.parent;
  return /\p{Script=Han}.* \/ .*[A-Za-z]/su.test(whole.getText());
}

function isNamedChinese(node: ts.Node, functions: Functions): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (namesOf(at, functions).some((name) => CHINESE_BY_NAME.test(name))) return true;
  }
  return false;
}

/** What the value is called: its property, variable or parameter. */
function namesOf(node: ts.Node, functions: Functions): string[] {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isParameter(node)) {
    return [node.name.getText()];
  }
  if (ts.isFunctionDeclaration(node) || ts.isJsxAttribute(node)) return [node.name?.getText() ?? ''];
  const call = node.parent;
  if (!call || !ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return [];
  const at = call.arguments.findIndex((argument) => argument === node);
  return (functions.get(call.expression.text) ?? []).flatMap((parameters) => parameters[at] ?? []);
}

/** The parameters of every named function, by its name; two functions of one name are both remembered. */
type Functions = Map<string, string[][]>;

function functionsOf(sources: readonly Source[]): Functions {
  const found: Functions = new Map();
  const add = (name: string, { parameters }: ts.SignatureDeclaration): void => {
    const names = parameters.map((parameter) => parameter.name.getText());
    found.set(name, [...(found.get(name) ?? []), names]);
  };
  for (const source of sources) {
    everyNode(source, (node) => {
      if (ts.isFunctionDeclaration(node) && node.name) add(node.name.text, node);
      if (ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent))
        add(node.parent.name.getText(), node);
    });
  }
  return found;
}
