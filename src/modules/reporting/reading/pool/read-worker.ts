import { answerJobs } from './answer-jobs.ts';
import { doReadJob } from './read-job.ts';

answerJobs(doReadJob);
