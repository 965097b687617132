import type { Actor } from '../../kernel/policy/policy.ts';
import type { Role } from '../../modules/identity/index.ts';
import type { City } from './city.ts';
import { PEOPLE } from './data/people.ts';

/** Who holds a role at an agency of the city; the first of the list. */
export function holder(city: City, agency: string, role: Role): Actor {
  const found = PEOPLE.find((one) => one.agency === agency && one.posts.some((post) => post.role === role));
  return city.person(found!.login);
}
