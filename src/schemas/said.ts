import { z } from 'zod';
import { SitePath } from './ids.ts';

/**
 * `content/search/said.yaml`: what people say when they look for a page and do not know its words, by its address.
 * Searched, not shown. What a reader of the page should see as well is an alias, an error or a symptom in the page itself.
 */
export const Said = z.record(SitePath, z.array(z.string().min(2).max(120)).min(1));
export type Said = z.infer<typeof Said>;
