/** Words that say nothing about which page is meant. Questions as people type them, and the frame of log lines. */
export const stopWords: ReadonlySet<string> = new Set(
	(
		'a an and are as at be been but by can could did do does dont for from get gets got had has have he her his how i if in ' +
		'into is isnt it its just may me my of on or our please she should so some than that the their them then there these ' +
		'they this those to too us was we were what when where which who whom whose why will with would you your ' +
		'warn msg ts firing resolved alertname ' +
		'thing things something anything someone everyone everything ' +
		'about also always am any because between difference during ever even every find happens help like lot many mean means much need needs now only really right still tell use used using very want way ways while'
	).split(' '),
);
