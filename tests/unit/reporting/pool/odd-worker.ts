import { answerJobs } from '../../../../src/kernel/threads/answer-jobs.ts';

/** A thread that does what it is told: answers, fails, hangs, dies or eats memory. */
answerJobs(async (job: string): Promise<string> => {
  if (job === 'fail') throw new Error('no such thing');
  if (job === 'hang') for (;;) Math.random();
  if (job === 'die') process.exit(7);
  if (job === 'eat') {
    const eaten: string[][] = [];
    for (;;) eaten.push(Array.from({ length: 100_000 }, (_, index) => `${index}${Math.random()}`));
  }
  return Promise.resolve(job.toUpperCase());
});
