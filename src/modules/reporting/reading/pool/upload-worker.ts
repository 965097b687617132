import { answerJobs } from './answer-jobs.ts';
import { doUploadJob } from './upload-job.ts';

answerJobs(doUploadJob);
