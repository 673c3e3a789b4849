// The parts in the order in which they need each other: values before what shows them.
import './page-values.ts';
import './values-panel.ts';
import './code-block.ts';
