import { answerJobs } from '../../../../kernel/threads/answer-jobs.ts';
import { doUploadJob } from './upload-job.ts';

answerJobs(doUploadJob);
