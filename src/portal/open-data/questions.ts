import { htmlTree } from '../../kernel/markup/html-tree.ts';
import { textOf } from '../../kernel/markup/markup-tree.ts';

export interface Question {
  readonly question: string;
  readonly answer: string;
}

const HEADING = /^h[2-6]$/;

/** The questions of a text of questions and answers: each heading with what stands below it. */
export function questionsOf(body: string): Question[] {
  const questions: { question: string; answer: string[] }[] = [];
  for (const node of htmlTree(body).children) {
    const text = textOf(node).trim();
    if (text === '') continue;
    if (typeof node !== 'string' && HEADING.test(node.name)) questions.push({ question: text, answer: [] });
    else questions.at(-1)?.answer.push(text);
  }
  return questions
    .filter(({ answer }) => answer.length > 0)
    .map(({ question, answer }) => ({ question, answer: answer.join('\n') }));
}
