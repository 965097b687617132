import { answerJobs } from '../../../../kernel/threads/answer-jobs.ts';
import { doReadJob } from './read-job.ts';

answerJobs(doReadJob);
