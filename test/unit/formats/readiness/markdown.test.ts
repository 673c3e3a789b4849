import { expect, test } from 'vitest';
import { readinessReport } from '../../../../src/domain/readiness/report.ts';
import { readinessMarkdown } from '../../../../src/formats/readiness/markdown.ts';
import { progressLine } from '../../../../src/formats/readiness/words.ts';
import { mark, review, SMALL_PHASES } from '../../../support/readiness.ts';

const report = (marks: Parameters<typeof review>[0], more = {}) =>
	readinessMarkdown(
		readinessReport(SMALL_PHASES, review(marks, more), '2026-11-21'),
		SMALL_PHASES,
		'https://handbook.example.org/',
	);

test('open items come first, with what is wanted, who has it and by when', () => {
	const text = report({
		figure: mark('done', { evidence: 'see https://bench.example.org/7_a, 420/s', owner: 'parcels' }),
		mix: mark('open', { owner: 'parcels', by: '2026-12-01', evidence: 'log of Tuesday' }),
		early: mark('not-applicable', { because: 'Nothing pages.' }),
		quiet: mark('done'),
		theirs: mark('open'),
	});
	expect(text).toBe(`# Readiness of Checkout

**Ready with open items: each one that is due has an owner and a day.**

- Tier: Core
- Stage: General availability
- Progress: 1 of 3 done, 1 does not apply, 2 open (1 due now)
- Report of 2026-11-21
- Service: <https://handbook.example.org/services/checkout/>

## Open and due (1)

- [ ] **Title of mix** (Benchmark; owner parcels, by 2026-12-01)
  - Evidence wanted: Evidence of mix.
  - So far: log of Tuesday
  - How: <https://handbook.example.org/services/>

## Open, due at a later stage (1)

- [ ] **Title of later** (Benchmark; no owner, no day)
  - Evidence wanted: Evidence of later.
  - How: <https://handbook.example.org/services/>

## Does not apply (1)

- Title of early: Nothing pages. (2026-11-20)

## Done (1)

- [x] Title of figure: see <https://bench.example.org/7_a>, 420/s (parcels, 2026-11-20)

## By phase

| Phase | Done | Open | Due now | Does not apply |
|---|---|---|---|---|
| Benchmark | 1 | 2 | 1 | 0 |
| Alerts | 0 | 0 | 0 | 1 |

## Noted earlier, not asked of this tier

- Title of quiet

## Noted, and not known to this handbook

- theirs
`);
});

test('what people typed cannot become a heading, a mention, a link or HTML', () => {
	const text = report(
		{
			figure: mark('done', { evidence: '<img src=x> [a](javascript:alert(1)) @everyone\n# Done' }),
			mix: mark('not-applicable', { because: '| cell\n\n## not ours' }),
		},
		{ name: '# Boss <script>' },
	);
	expect(text).toContain('# Readiness of \\# Boss \\<script\\>');
	expect(text).toContain('\\<img src=x\\> \\[a\\](javascript:alert(1)) \\@everyone \\# Done');
	expect(text).toContain('\\| cell \\#\\# not ours');
	expect(text).not.toMatch(/^## not ours/m);
});

test('a tick without evidence is open in the report, and says why', () => {
	expect(report({ mix: mark('done') })).toContain(
		'(Benchmark; no owner, no day)\n  - Ticked; counts as open until its evidence is named.',
	);
});

test('progress leaves out what does not apply, and says so', () => {
	const counts = { demanded: 10, done: 3, notApplicable: 2, open: 5, due: 4, flawed: 0 };
	expect(progressLine(counts)).toBe('3 of 8 done, 2 do not apply, 5 open (4 due now)');
	expect(progressLine({ ...counts, done: 10, notApplicable: 0, open: 0 })).toBe('10 of 10 done');
});
