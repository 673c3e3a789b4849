/** Guidance for one field. */
export interface Guide {
	/** One or two lines, always visible. */
	help: string;
	/** What is often written, what to write instead, why. */
	instead?: readonly (readonly [of: string, write: string, because: string])[];
}

/** What belongs into the fields of a postmortem. The long form is on the pages under /postmortems/. */
export const guides = {
	title: {
		help: 'What customers noticed, without a cause or a name. It is what people will search for.',
		instead: [
			[
				'Purge job bug',
				'Customer dashboards empty on a Monday morning',
				'A cause in the title closes the search.',
			],
			['Outage', 'Bookings slow for one in eight customers', 'Partial is not total; the measured share is.'],
		],
	},
	summary: {
		help: 'Last of all. Three sentences for somebody with one minute: who noticed what, for how long; what made it possible; what is different now.',
	},
	because: { help: 'The line that it crossed, fixed beforehand: severity, lost data, somebody asked.' },
	owner: { help: 'One role. The owner sees to it that this gets written, not that everything is theirs.' },
	responders: { help: 'Roles, separated by commas. No names: the next person in the role is meant.' },
	times: {
		help: 'Mitigated is when customers no longer noticed it; resolved is when it was sure to hold. A moment that nobody knows stays empty, with the reason beside it.',
	},
	customers: { help: 'A number or a share, and where it comes from. Unknown is an answer, zero is a claim.' },
	data: { help: 'None, what, or unknown; and how it was checked.' },
	timeline: {
		help: 'What was known at that minute, wrong turns left in. They show what the screens suggested.',
		instead: [
			[
				'08:07 on-call failed to notice the empty tables',
				'08:07 all health checks green; belief: it is on the customer’s side',
				'Only hindsight knows which screen mattered.',
			],
			[
				'he should have checked the disk',
				'the disk shows on no dashboard; nobody looked there',
				'The missing signal can be built.',
			],
		],
	},
	trigger: { help: 'What set it off. One of the factors, and seldom the most useful.' },
	factors: {
		help: 'Two at least. For each: how long had it been so, and why was nobody bothered by it?',
		instead: [
			[
				'human error',
				'which condition made the action look right, and which guard was missing',
				'A label explains nothing and cannot be mended.',
			],
			['the root cause was …', 'the trigger, and the conditions it met', 'One cause invites one fix.'],
			[
				'nobody read the change',
				'the clean-up stands in another repository than the change',
				'Says what to alter.',
			],
		],
	},
	sense: {
		help: 'What was seen, what it usually means, why the next step looked right. If an action looks foolish here, this field is unfinished.',
		instead: [
			[
				'obviously it was the disk',
				'at 08:25 nothing on the screen named the disk',
				'Nothing was obvious, or it would have been done.',
			],
			[
				'why did you restart it?',
				'what did you see just before?',
				'“Why” asks for a defence, “what” for facts.',
			],
		],
	},
	surprise: {
		help: 'What nobody expected. It is where the picture in people’s heads and the system differ.',
	},
	well: { help: 'One a line. What worked because somebody had prepared it.' },
	badly: {
		help: 'One a line. What took longer than it had to, or was missing.',
		instead: [
			[
				'support forgot to call',
				'no word to customers with a time in it for 114 minutes',
				'The gap is a fact; forgetting is a guess.',
			],
		],
	},
	lucky: { help: 'One a line. What limited the harm and was not planned. Next time it may be missing.' },
	runbook: { help: 'Write the correction into the runbook today, and the line here after that.' },
	walk: {
		help: 'The fix mended the fault. What else needs a patch? Half a minute each; “nothing” is an answer, as long as somebody said it.',
	},
	actions: {
		help: 'Few: five done beat fifteen written. At least one that is not code, and one that notices sooner or mends faster.',
		instead: [
			[
				'be more careful with changes',
				'refuse index builds from 07:00 to 19:00 in the pipeline',
				'Attention does not last until March; a guard does.',
			],
			[
				'investigate disk alerts',
				'alert at 85 % on every file system that a batch writes to',
				'It can be told when it is done.',
			],
			[
				'retrain the team',
				'rehearse the restore with a colleague in the October drill',
				'Trains, and shows whether it works.',
			],
		],
	},
	outside: { help: 'What customers were or will be told, word for word.' },
	review: { help: 'Who was there says whether it is fair. Who was not says whether it can be understood.' },
} as const satisfies Record<string, Guide>;

/** The question for each place of the walk. */
export const walkQuestions: Record<string, string> = {
	code: 'Which other code makes the same assumption?',
	tests: 'Which test would have failed, had it existed?',
	monitoring: 'What did we not measure?',
	alerts: 'Who should have been told, by what, and when?',
	runbooks: 'Was there one, was it found, was a step wrong?',
	process: 'How did the change reach production without anybody seeing this side of it?',
	access: 'Who could do too much, and who too little?',
	knowledge: 'What did only one person know?',
	communication: 'Who learnt of it late, and from whom?',
	partnership: 'Which team was not in the room when it was planned?',
};
