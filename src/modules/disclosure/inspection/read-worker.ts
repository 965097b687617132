import { answerJobs } from '../../../kernel/threads/answer-jobs.ts';
import type { FileReading } from '../domain/checks/file-reading.ts';
import { readFileContent } from './read-file.ts';
import type { ReadJob } from './read-apart.ts';

answerJobs<ReadJob, FileReading>(({ mediaType, content }) => readFileContent(mediaType, content));
