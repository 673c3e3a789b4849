/** Put in front of the worker by the build: path relative to the scope, hash of its content. */
declare const MANIFEST: Record<string, string>;
/** Name of the build that the worker holds. */
declare const VERSION: string;
