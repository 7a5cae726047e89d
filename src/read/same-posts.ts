import type { Problem } from '../model/problem.ts';
import type { AllowedPost } from '../model/survey.ts';
import type { Written } from './open-yaml.ts';

/** Addresses that are allowed twice: which of the two reasons would be published? */
export function samePosts(written: Written, posts: readonly AllowedPost[]): readonly Problem[] {
  return posts.flatMap(({ url }, index) => posts.findIndex((other) => other.url === url) === index
    ? [] : [written.problem(['allow', 'post', index, 'url'], 'this address is allowed above already')]);
}
