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

/** Words that tell a little: when, how much, how urgent, and what people say around the thing itself. */
export const softWords: ReadonlySet<string> = new Set(
	'again ago already another anymore around asap away back before best better big both bunch came come comes coming completely correct correctly currently day days early else enough ever except exactly fast few five forever four friday getting give given go goes going gone good great half happening hour hours immediately instead keep keeps kind large last late lately later least less little long look looking looks lunch made make makes many maybe minute minutes monday month months more morning most mostly new next nice night nights no nothing old once one ones others over own part people per place please properly put quick quickly rather ready real same saturday say says saying said second seconds see seem seems several short show since small sometimes soon sort strange stuff suddenly sunday take takes taken ten three thursday till time times today together told tomorrow tonight too total totally towards try trying tuesday two under until urgent usual usually vs was wednesday week weekend weeks weird well went whole without work working works year yesterday yet'.split(
		' ',
	),
);
