import { AppError } from '../../kernel/errors.ts';

/** The answer for an address that names nothing. */
export function pageNotFound(): AppError {
  return new AppError('not_found', {
    code: 'page_not_found',
    zh: '找不到这个页面，它可能已被移动或撤下。',
    en: 'No such page; it may have been moved or withdrawn.',
  });
}
