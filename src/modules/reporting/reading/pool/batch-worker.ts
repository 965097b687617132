import { answerJobs } from '../../../../kernel/threads/answer-jobs.ts';
import { doBatchJob } from './batch-jobs.ts';

answerJobs(doBatchJob);
