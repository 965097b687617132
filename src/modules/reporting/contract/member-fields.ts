import { z } from 'zod';
import { tooLong } from './messages.ts';
import { idSchema } from './terms.ts';

/** A text that may be left blank. */
export const text = (max: number) => z.string().trim().max(max, tooLong(max)).default('');

/** A collection and one of its members. */
export const ofMember = { id: idSchema, memberId: idSchema };
