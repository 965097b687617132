import { answerJobs } from './answer-jobs.ts';
import { doBatchJob } from './batch-jobs.ts';

answerJobs(doBatchJob);
