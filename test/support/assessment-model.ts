import type { AssessmentModel } from '../../src/schemas/assessment-model.ts';

/** A whole model with three capabilities, small enough to work its results out by hand. */
export const smallModel: AssessmentModel = {
	version: 1,
	levels: [0, 1, 2, 3, 4].map((level) => ({ level, name: `Level ${level}`, means: '' })),
	capabilities: [
		capability('on-call', 'On-call health'),
		capability('targets', 'Targets'),
		capability('alerts', 'Alerts'),
	],
	questions: [
		question('page-load', 'on-call', 'How heavy is a shift?', {
			bleeding: true,
			foundation: true,
			short: true,
		}),
		question('slo', 'targets', 'Is there an objective?', { short: true }),
		question('budget', 'targets', 'Is there a budget?', {}),
		question('links', 'alerts', 'Do pages carry links?', { short: true }),
	],
	steps: [
		step('prune', 'Prune alerts', 'page-load', { impact: 3, metric: 'change-fail-rate' }),
		step('write-slo', 'Write an objective', 'slo', {}),
		step('use-budget', 'Use the budget', 'budget', { prerequisites: ['write-slo'] }),
		step('link', 'Link every page', 'links', {}),
	],
	stages: [
		{
			id: 'live',
			name: 'Live',
			means: 'People pay.',
			targets: { 'on-call': 3, targets: 3, alerts: 3 },
			advice: 'Go on.',
		},
	],
	outcomes: [
		{
			id: 'change-fail-rate',
			name: 'Change fail rate',
			official: true,
			definition: 'Failed of all.',
			definitionUrl: 'https://dora.dev/',
			unit: '%',
			exact: 'kOfN',
			exactHint: 'Count both.',
			bands: [
				{ id: 'over-15', label: 'more than 15 %', limits: { above: 15 } },
				{ id: 'to-15', label: 'at most 15 %', limits: { atMost: 15 } },
			],
			diagnosticQuestions: [],
			talkBands: [{ id: 'high', label: 'at most 15 %', limits: { atMost: 15 } }],
			aliases: [],
			notes: [],
		},
	],
	benchmarks: {
		attribution: 'DORA, CC BY 4.0.',
		notes: [],
		years: [
			{
				year: 2024,
				source: { name: 'Report 2024', url: 'https://dora.dev/' },
				confidence: 'medium',
				notes: [],
				rows: [row('elite', 'Elite', 5), row('high', 'High', 20)],
				distributions: [],
				means: [],
				profiles: [],
			},
			{
				year: 2025,
				source: { name: 'Report 2025', url: 'https://dora.dev/' },
				confidence: 'medium',
				notes: [],
				rows: [],
				distributions: [],
				means: [{ outcome: 'change-fail-rate', mean: 19, deviation: 21 }],
				profiles: [],
			},
		],
	},
};

function capability(id: string, name: string): AssessmentModel['capabilities'][number] {
	return { lighterWithoutCore: false, id, name, order: 1, summary: '', why: '', pages: ['/handbook/'] };
}

function question(
	id: string,
	capability: string,
	text: string,
	more: Partial<AssessmentModel['questions'][number]>,
): AssessmentModel['questions'][number] {
	return {
		id,
		capability,
		order: 1,
		text,
		why: 'Because.',
		levels: [`${id} 0`, `${id} 1`, `${id} 2`, `${id} 3`, `${id} 4`],
		evidence: { sufficient: 'A list.', insufficient: 'A word.' },
		findOut: 'Count them.',
		lastTime: false,
		short: false,
		foundation: false,
		bleeding: false,
		pages: ['/handbook/on-call/'],
		sources: [{ document: 'talk', place: 'start' }],
		...more,
	};
}

function step(
	id: string,
	title: string,
	raised: string,
	more: Partial<AssessmentModel['steps'][number]>,
): AssessmentModel['steps'][number] {
	return {
		id,
		title,
		why: `${title} helps.`,
		raises: [{ question: raised, to: 3 }],
		impact: 1,
		effort: 1,
		prerequisites: [],
		horizon: 'short',
		ownerRole: 'on-call lead',
		firstHour: 'List what paged.',
		pages: ['/handbook/on-call/'],
		notForStages: [],
		sources: [{ document: 'talk', place: 'start' }],
		...more,
	};
}

function row(
	id: string,
	name: string,
	percent: number,
): AssessmentModel['benchmarks']['years'][number]['rows'][number] {
	return {
		id,
		name,
		share: 20,
		cells: [
			{ outcome: 'change-fail-rate', label: `${percent} %`, limits: { atLeast: percent, atMost: percent } },
		],
	};
}
