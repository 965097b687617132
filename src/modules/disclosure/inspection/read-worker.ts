import { answerJobs } from '../../../kernel/threads/answer-jobs.ts';
import { convertFile } from './convert/convert-file.ts';
import { readFileContent } from './read-file.ts';
import type { FileAnswer, FileJob } from './read-apart.ts';

answerJobs<FileJob, FileAnswer>(async (job) =>
  job.task === 'read'
    ? { reading: await readFileContent(job.mediaType, job.content) }
    : { converting: await convertFile(job) },
);
