import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Ids of the questions that come with Even Keel, as the teams of the fixture answer them. What is promised of these
 * questions alone is no rule for those that a team adds: a test asks it of these.
 */
export const shippedQuestions: ReadonlySet<string> = new Set(
	Object.keys(parse(readFileSync('test/fixtures/assessment/teams.yaml', 'utf8')).teams[0].answers),
);
