/**
 * What kind of text was typed. question: somebody asks how things are done. machine: a program said it. command: it is
 * about to be run. words: none of these.
 */
export type Intent = 'question' | 'machine' | 'command' | 'words';

/** Tells the kinds apart by their form alone, so that a wrong guess costs a page some places, never its place in the list. */
export function intentOf(typed: string): Intent {
	const text = typed.trim();
	if (command.test(text)) return 'command';
	if (complaint.test(text) && frame.test(text)) return 'machine';
	return question.test(text) && !broken.test(text) ? 'question' : 'words';
}

const question = /^(who|whom|whose|when|which|what|how|should|do|does|can|may|must|where|is|are)\b/i;
/** `what is down` asks for a runbook. */
const broken = /\b(down|slow|broken|wrong|failing|happening)\b/i;
const complaint =
	/error|exception|fail|fatal|panic|refused|time ?out|timed out|denied|cannot|could not|unable|invalid|unexpected|warn|killed|exceeded|expired|not found|no such|too many|unavailable|reset|closed|unreachable|evicted|insufficient|backoff|pressure|signal|exit/i;
/** Marks and numbers that people do not type, and names of exceptions. */
const frame = /[:=[\]{}<>"]|\(\d|\d{3,}|\w_\w|[a-z](Error|Exception)\b/;
/** Programs that runbooks use and whose name is no English word. */
const command =
	/^(sudo )?(kubectl|df|du|htop|psql|pg_\w+|curl|wget|openssl|nslookup|traceroute|lsof|netstat|journalctl|systemctl|dmesg|promtool|amtool|helm|crictl|chronyc|timedatectl|ntpq|kafka-[\w-]+|redis-cli|vmstat|iostat|strace|tcpdump|logrotate|etcdctl|istioctl)\b/i;
